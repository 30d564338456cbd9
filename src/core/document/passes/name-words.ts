/** Titles and offices that stand before a person's name and are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father ' +
    'president prime minister premier chancellor secretary senator sen representative rep congressman ' +
    'congresswoman assemblyman assemblywoman councillor councilman councilwoman governor gov mayor speaker ' +
    'ambassador commissioner king queen prince princess emperor empress sheikh sultan duke duchess count ' +
    'countess baron baroness pope cardinal archbishop bishop rabbi imam ayatollah general gen colonel col ' +
    'major maj captain capt lieutenant lt commander cmdr admiral adm brigadier brig sergeant sgt corporal ' +
    'cpl private pvt marshal officer detective inspector superintendent constable sheriff judge justice ' +
    'attorney coach chairman chairwoman chairperson chair director administrator chief executive ' +
    'supt supt. det dci insp pc wpc cllr qc ' +
    'spokesman spokeswoman spokesperson engineer astronaut cosmonaut co-author countryman vice deputy'
  ).split(' '),
);

/** "Minister" and "Lt." are titles; "minister" is not part of a name to begin with. */
export const isTitle = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && TITLES.has(word.toLowerCase().replace(/\.$/, ''));

/** People of a faith or a nation without a state: like "Germans" they are no name of one thing. */
const PEOPLES = new Set(
  (
    'muslim christian catholic protestant anglican orthodox jew hindu sikh buddhist sunni shia shiite ' +
    'alawite druze mormon methodist arab kurd palestinian rohingya uyghur uighur tibetan hutu tutsi berber ' +
    'briton roma basque catalan european african asian westerner latino hispanic'
  ).split(' '),
);

/** The singular of a people in lower case: `muslim` for "Muslims". */
export const singularOf = (word: string): string => word.toLowerCase().replace(/s$/, '');

export const isPeople = (word: string): boolean =>
  PEOPLES.has(singularOf(word)) || PEOPLES.has(word.toLowerCase());

/** What is called by such a noun is nobody: "the band Kasabian". */
export const isGroup = (word: string): boolean => GROUP.test(word);
const GROUP =
  /^(?:band|group|firm|company|club|team|charity|bank|airline|retailer|duo|trio|quartet|giant|brand|chain|maker|carmaker|broadcaster)$/;
