/** What a party has spokesmen for, one each: "the Tory defence spokesman", "Labor's spokesman on human services". */
const PORTFOLIO =
  /\bshadow\b|\bspokes\p{L}+ on \p{L}|\b(?:accountability|affairs|agricultur\p{L}+|business|climate|communit\p{L}+|cultur\p{L}+|defen[cs]e|econom\p{L}+|education|employment|energy|environment\p{L}*|financ\p{L}+|health|housing|immigration|industry|justice|policy|relations|science|security|tax|trade|transport|treasury|welfare) spokes/iu;

const PARTY =
  /\b(?:opposition|shadow|party|labou?r|conservatives?|tory|tories|liberals?|lib dems?|democrats?|republicans?|greens?|nationals?|coalition|their)\b/i;

/** "The Tory defence spokesman Gerald Howarth" is a politician; one of the press or of a ministry speaks for others. */
export const isPartySpokesman = (office: string): boolean => PORTFOLIO.test(office) && PARTY.test(office);
