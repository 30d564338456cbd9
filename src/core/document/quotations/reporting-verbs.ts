const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Lemmas of verbs after or before which the words of somebody stand as a clause: "We won," she said. */
export const SAYING = set(`
  say tell add note explain warn argue claim write tweet retweet post ask reply respond answer announce declare state
  insist admit acknowledge concede observe remark comment continue conclude recall suggest joke shout cry exclaim whisper
  report believe think wonder stress emphasise emphasize reiterate repeat assert maintain allege complain predict promise
  vow pledge urge confirm testify agree plead quip quote read caution clarify reason enthuse lament muse sing chant pray protest point
  reveal recount reflect contend advise inform assure counter yell scream summarise summarize opine
`);

/** Verbs whose object or predicate is a phrase of somebody's: they called it "a mistake". */
export const CALLING = set(`
  call describe denounce condemn praise label dub criticise criticize slam brand dismiss characterise characterize deem
  refer accuse cite blame hail
`);

/** Verbs by which somebody speaks of a thing, whose words may follow: "Jonas Falk criticised the plan. “…”" */
export const COMMENTING = set(`
  comment respond react criticise criticize condemn denounce slam blast welcome praise hail laud defend dismiss deny
  reject question mock lament apologise apologize thank congratulate appeal speak talk describe outline explain express
  voice echo relay emphasise emphasize stress highlight reiterate urge warn complain argue joke boast oppose blame accuse
  promise pledge vow insist predict reply answer address encourage demand caution elaborate reflect
`);

/** "Mrs Bush also made a speech. “…”": verbs that put somebody's words into the world, and what they are put into. */
export const GIVING = set('make give deliver issue release publish post send write');
export const ADDRESSES = set(
  'speech statement comment remark address message testimony interview announcement tweet appeal plea apology',
);
