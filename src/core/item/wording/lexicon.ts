const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Adverbs that tie a sentence to the one before it, or to the day of publication: never in a stem. */
export const CONNECTING_ADVERBS = words(`
  also however meanwhile therefore thus moreover furthermore too then though instead nevertheless nonetheless indeed
  now already still currently recently later earlier yesterday today tomorrow tonight ago so finally eventually
  subsequently afterwards afterward here there again consequently hence likewise similarly
  specifically particularly ultimately additionally accordingly otherwise besides anyway ever yet just simply actually really essentially famously
  immediately soon shortly traditionally elsewhere coincidentally crucially strikingly remarkably further
  incredibly unfortunately fortunately surprisingly unsurprisingly interestingly ironically sadly luckily amazingly
  tragically curiously notably
`);

/** Adverbs that keep a claim a claim: never dropped. */
export const HEDGING_ADVERBS = words(`
  allegedly reportedly apparently possibly probably likely supposedly presumably seemingly potentially perhaps
  about approximately around nearly almost roughly only at_least partly partially unanimously successfully
  officially formally illegally unlawfully accidentally deliberately mostly mainly largely primarily
`);

/** Without these the clause says more than the article does: "tigers once roamed". */
export const LIMITING_ADVERBS = words(`
  once formerly previously initially originally hardly barely scarcely seldom rarely temporarily indirectly falsely
  wrongly mistakenly provisionally tentatively jointly narrowly conditionally occasionally sometimes
`);

/** Nouns that "the" alone picks out for every reader. */
export const UNIQUE_NOUNS = words(`
  world sun moon earth sky internet web public police press media past future present weather economy environment
  universe sea ocean ground air atmosphere rest majority end beginning start number amount percentage
  planet globe coast east west north south summer winter spring autumn fall night morning afternoon evening
  poor rich elderly young dead injured wounded homeless unemployed presidency vice-presidency throne
  moment stage spotlight wild way truth time
`);

/** Determiners and pronouns whose meaning lies in another sentence. */
export const POINTING_WORDS = words(`
  this that these those such latter other others another same here there ones
`);

/** Adjectives that lean on a sentence before as "this" does: "the remaining signatories". */
export const POINTING_ADJECTIVES = words(`
  remaining resulting following above aforementioned said respective corresponding ensuing subsequent previous
  preceding next last new latest earlier later recent present current entire whole
`);

/** Nouns for events that news dates: "the September 2016 vote". */
export const EVENT_NOUNS = words(`
  vote election attack crash fire explosion blast storm hurricane cyclone typhoon earthquake flood eruption match game race
  summit referendum ban deal ruling verdict outbreak shutdown protest demonstration launch trial announcement decision
  agreement sale merger takeover strike bombing shooting stampede collapse ceremony marathon tournament final landing flight
  mission test vaccination resignation arrest raid invasion coup ceasefire prorogation debate conference meeting visit
  experiment study survey report auction festival expedition discovery eclipse rescue accident incident
`);

/**
 * Nouns for what was said, written, asked or thought, for a part of what was divided, and for what any story may have:
 * each speaks of one that the article told of before ("drop his bid to add the question", "second in the
 * constituency", "the computer identified cucumber").
 */
export const TOLD_NOUNS = words(`
  question idea process request proposal suggestion claim comment remark statement plan scheme project programme program
  document letter email memo form file list table league ranking rule clause article bill convention treaty
  hashtag slogan film movie documentary book novel song album video footage photo image interview
  deadline target threshold constituency district ward category division section step approach method effort
  attempt bid problem concern issue topic subject theory hypothesis
  record system house building chair bank prison service computer machine device experiment technique procedure
  practice policy protocol limit choice period clash
`);

/**
 * Bodies and gatherings that a story has several of, or names elsewhere: "the council", "the firm", "the meeting" stay
 * unclear behind a headline that does not speak of them, where "the government" and "the attack" do not.
 */
export const ONE_OF_SEVERAL = words(`
  council firm company bureau newspaper organisation organization agency committee group maker court club team airline bank
  party commission board department ministry university school hospital magazine website lawyer judge leader source sources
  meeting conference summit trip visit study survey report festival expedition experiment test mission announcement raze
  man men woman women boy girl couple teenager student region
`);

/** Nouns that name people or bodies of people: "what" would be wrong for them, and bare they say too little. */
export const PEOPLE_NOUN =
  /(?:er|or|ist|ian|ant|man|men|woman|women|people|person|child|children|officials?|police|expert|parent|student|resident|citizen|public|family|couple|mother|father|son|daughter|crowd|troop|group|team|government|court|parliament|legislature|assembly|senate|congress|company|firm|committee|council|agency|ministry|country|nation|state|party|club|university|police|army|authority|organi[sz]ation)(?:s|ies)?$/;

/** Noun phrases that "the" alone picks out for every reader. */
export const UNIQUE_PHRASES = new Set([
  'periodic table',
  'solar system',
  'stock market',
  'northern hemisphere',
  'southern hemisphere',
  'global economy',
  'human body',
  'middle ages',
  'open sea',
]);

/** Lemmas of single people, for whom one asks "whom". */
export const PERSON_LEMMAS = words(`
  ambassador minister president senator governor mayor doctor nurse teacher lawyer judge driver officer official student
  resident diplomat soldier person man woman child boy girl people scientist researcher engineer artist actor actress
  singer author journalist reporter expert analyst leader candidate politician worker employee employer customer
  patient victim suspect local civilian responder prisoner refugee migrant protester athlete player coach captain pilot astronaut farmer parent
  mother father son daughter wife husband brother sister friend neighbour neighbor king queen prince princess pope bishop
  spokesman spokeswoman spokesperson director manager founder owner member voter citizen tourist visitor passenger
  viewer listener congregant parishioner attendee participant gunman attacker bomber rebel militant fighter lawmaker
  legislator councillor councilman councilwoman deputy commissioner chancellor colleague supporter opponent critic
`);
