const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Say nothing by themselves, wherever they stand: articles, possessives, and the have of "had expelled". */
export const IDLE_WORDS = words('a an the its his her their our my your some any all had has have');

/** Say nothing at the beginning of an answer: `because of`, `in order to`, `it was`, `I think it is`. */
export const LEAD_INS = words(
  'because of due owing result to in order so for by at on from into with between as that it they he she we i think guess ' +
    'believe is are was were be been being had has have would will thats its',
);

/** Turn the meaning round. An answer must have as many of them as the key. */
export const NEGATIONS = words('not no never without nobody nothing neither nor cannot except unless hardly');

/** May stand in front of, or behind, the name of a person without making it another. */
export const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president prime minister foreign defense interior ' +
    'finance health justice education chancellor premier secretary general state senator sen representative rep ' +
    'congressman congresswoman governor gov mayor judge justice chief admiral colonel col captain capt major ' +
    'lieutenant lt sergeant sgt gen king queen prince princess emperor pope cardinal archbishop bishop father ' +
    'sister rev reverend imam rabbi sheikh ayatollah ceo chairman chairwoman chair director head leader ' +
    'spokesman spokeswoman spokesperson ambassador coach manager officer deputy vice former ex acting first ' +
    'attorney commissioner inspector mp mep councillor councilor politician author founder co then',
);

/** Stand behind a name and belong to it only half: `Martin Luther King Jr.`, `Apple Inc.` */
export const NAME_TAILS = words('jr sr inc ltd llc plc corp corporation co company gmbh ag sa group');

/** Tie words together in a name or a phrase. */
export const LINKS = words('of from in for at to on by the and');

/** People and things that are counted, where the question has already said which. */
export const COUNTED = words('person individual time member thing item one total old age aged');

/** Words of the calendar that are often cut short. `mar`, `may`, `sat` and `sun` are words of their own. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jan: 'january',
    feb: 'february',
    apr: 'april',
    aug: 'august',
    sept: 'september',
    sep: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    st: 'saint',
    mt: 'mount',
    dept: 'department',
    govt: 'government',
    intl: 'international',
    univ: 'university',
    vs: 'versus',
  }),
);
