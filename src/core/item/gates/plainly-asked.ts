import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

const KIND =
  'town|city|village|suburb|port|capital|island|province|region|county|district|state|territory|country|municipality';

/** Ways of asking that nobody uses, and what is wrong with each. */
const ODD: readonly (readonly [RegExp, string])[] = [
  // "around the border town of which city?": the word before tells what is asked for.
  [new RegExp(`\\b(?:${KIND}) of (?:which|what)\\b`, 'i'), 'the kind stands before what is asked for'],
  // "calls for a record how much in spending"
  [/\ba record (?:how|what)\b/i, 'the question word stands inside a phrase'],
  // "in which date’s protests", "one of which region of the world’s critics"
  [/\bwhich (?:date|month|year|day)['’]s?\s/i, 'the question word stands inside a phrase'],
  [/\bwhich [\p{Ll} ]+ of the [\p{Ll} ]+['’]s\b/u, 'the question word stands inside a phrase'],
  // "listed which Appeals Court Judges, Edith Jones and …": one of several is asked for.
  [/\bwhich (?:\p{Lu}?\S+ )*\p{L}+s, (?:\p{Lu}\S+ )+and\b/u, 'the others stand beside the one asked for'],
  // "Which country’s in capital Belgrade protesters …"
  [/^(?:whose|which [^,?]*?['’]s) (?:in|on|at|of|by|for|from|with)\b/i, 'words are in the wrong place'],
  // "in which year when the Communists …"
  [/\bwhich (?:year|month|day|date) when\b/i, 'the stem goes on behind its end'],
  // "Which army’s battalion is made up?"
  [
    /\b(?:made up|composed|comprised|capable|aware|fond|part|consisted|depended|based|able)\?$/i,
    'the stem is cut short',
  ],
  // "How many children aged nine to 16?"
  [/^how many \p{L}+ aged [\p{Ll}\d]+ to [\p{Ll}\d]+\?$/iu, 'no verb is left'],
  // "Jr. defended his decision", "On July 21, 2010, ordered how many boats …": the subject is lost.
  [
    /^(?:Jr|Sr|Inc|Ltd|Corp|Co)\b|^(?:On|In) (?:\p{L}+ )?(?:\d{1,2}, )?\d{4}, \p{Ll}+ed (?:how|what|which)\b/u,
    'the subject is lost',
  ],
  // "costs have soared with which agent stating that …"
  [
    /\bwith (?:which|whom|who|what)\b[^,?]* \p{Ll}{2,}ing (?:that|to|the|how|an?)\b/u,
    'the question word stands inside a phrase',
  ],
  // "based in which US state in the United States"
  [/\bwhich US \p{Ll}+ (?:in|of) the (?:United States|U\.S\.|US)/u, 'a word stands twice'],
  // "filming in which city at the time?": at what time?
  [/\bat the time(?=[,?]|$)/i, 'the stem leans on the sentence before'],
  // "a paper titled which continent in the Doha Round"
  [
    /\b(?:titled|entitled|headlined|dubbed) (?:which|what|how many)\b/i,
    'the question word stands inside a name',
  ],
  // "has chosen which city, Ireland as its seat"
  [/\bwhich (?:city|town|village|island), \p{Lu}/u, 'what belongs to the answer stands behind it'],
  // "was the equivalent of $10 in which date dollars"
  [/\bwhich (?:date|day|month|year) dollars\b/i, 'the question word stands inside a phrase'],
  // "the removal of how many feet of?"
  [/\bhow many \p{Ll}+ (?:of|in|for|from|with|by)\?$/iu, 'the stem is cut short'],
  // "At a congressional hearing …, who told a congressional hearing …?"
  [
    /\b(?!the|and|for|that|with|from|his|her|its|their|was|were|has|had|who|which|what|how|said)(\p{Ll}{3,} \p{Ll}{4,})\b.* \1\b/u,
    'the same words stand twice',
  ],
  // "who firstly said", "by -Food and Drug"
  [/\b(?:who|which[^,?]*) (?:firstly|secondly|lastly|finally) /i, 'the stem leans on the sentence before'],
  [/(?:^|\s)-\p{L}/u, 'a mark belongs to nothing'],
  // "Who was leading on 33% and Don Brash on 17%?", "How many were killed by a bomb and four killed by fire?"
  [/\band \p{Lu}\S+(?: \p{Lu}\S+)* (?:on|at|with|to|by) [\d£$€]/u, 'a second verb is left out'],
  [
    /\band (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Ll}+ed (?:by|in|on|at|to|for|from|with)\b/u,
    'a second verb is left out',
  ],
  // "confirmed how many killed and between 200 and 300 injured?"
  [
    /\bhow many\b.* and (?:between|either|about|around|nearly|over|at least|at most|up to|more than|fewer than) [\w ,]*?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu,
    'a second verb is left out',
  ],
  // "a statement on which date that addressed his decision?", "the case of, whom?"
  [/\bwhich date that\b/i, 'words are in the wrong place'],
  [/\b(?:of|with|by|to|for|from|in), (?:whom|which|what|how)\b/i, 'a mark belongs to nothing'],
  [
    /\b(?:as a result|because|in spite|instead|ahead|on behalf|in favou?r|in front) of\?$/i,
    'the stem is cut short',
  ],
  // "in which region of the world": the headline's country tells
  [/\bwhich region of the world\b/i, 'the map tells'],
  // "Who moved to substitute abhorrence of for opposition to?", "to which he belongs to"
  [/ (?:of|to|in|on|with|for|from|by) (?:for|of) (?!which|what|whom|how)\p{Ll}/u, 'a word is lost'],
  // "According to the Journey, to which country does the Journey tell …?"
  [/^According to (.{6,}?), .*\b\1\b(?!['’])/u, 'the same words stand twice'],
  // "How much did oil close up at $50 a barrel?"
  [/^how much did .* (?:close|end|finish) (?:up|down|higher|lower) at\b/i, 'words are in the wrong place'],
  // "was $44.7bn, compared to how much?": when?
  [/\bcompared (?:to|with) (?:how|what)(?: \p{L}+)?\?$/iu, 'the stem leans on the sentence before'],
  // "Who laid the ball off on the edge of the box?"
  [
    /\b(?:laid the ball|whipped in|fouled|(?:received|gave) a pass|edge of the (?:\p{L}+ )?(?:box|area)|six-yard|cross(?:es)? into|searching cross|(?:lovely|clever|neat|superb|fine) pass|turn and shot|back post|yards (?:from goal|out)|missed a chance|hauled (?:back|down))\b/iu,
    'a moment of a match is not worth asking',
  ],
  // "criticised it via which social media platform", "on which road": nobody need keep that.
  [
    /\b(?:via|on|through|using) which social media (?:platform|network|site|service)\b/i,
    'where it was said is not worth asking',
  ],
  [/\bwhich (?:road|street|avenue|lane|boulevard)\b/i, 'the street is not worth asking'],
  // "How many more children are preparing to enter school?": than when?
  [/\bhow many (?:more|additional|further|other) (?!.*\bthan\b)/i, 'more than how many, or beside which?'],
  // "from about 664 b.c.e?", "a statement to the B.B.C?"
  [/\b\p{L}\.(?:\p{L}\.)*\p{L}\?$/u, 'the stem is cut short'],
  // "Who said that there were no plans?": of 16 judged questions three were accepted.
  [/\bthat (?:the )?there (?:is|are|was|were|has|have|had|will)\b/i, 'what there is, others may have said'],
  // "Who said There has been interest": the quotation marks are lost.
  [/\b(?:said|says|noted|added|stated) (?:There|It|This|They|We|He|She) /u, 'a mark is lost'],
  // "Who was opened by the director?"
  [
    /\bwho (?:was|were|is|are) (?:opened|founded|built|launched|published|written|established|created|constructed)\b/i,
    'nobody is opened or built',
  ],
  // "The study was published on which date?": of seven judged questions one was accepted.
  [
    /\b(?:published|released an? \p{Ll}+)\b.*\bwhich date\b|\bwhat date\b.*\b(?:published|(?:report|study|findings|statement|tape|video) (?:was |were )?released)\b/iu,
    'when it was published is not worth asking',
  ],
  // "To which countries are both looking?", "Which two people are among the nominees?", "His words met what?"
  [/\b(?:are|were|is|have|has|do|did) both (?!.*\band\b)/i, 'the stem leans on the sentence before'],
  [/\bwhich (?:two|three) .*\b(?:is|are|was|were) among\b/i, 'the others are right as well'],
  [/^(?:his|her|their|its) /i, 'the stem leans on the sentence before'],
  // "has a population of how many and half lives below the line", "Which Ms said so?"
  [/\bhow many and (?:half|most|some|many|few)\b/i, 'a second verb is left out'],
  [/\b[Ww]hich (?:[\p{L}-]+ )*(?:Mr|Mrs|Ms|Lord|Lady|Sir|Dame)\b(?! \p{Lu})/u, 'a title stands for nobody'],
  // "Which Netherlands' largest bank", "2,850 jobs 2,850 jobs"
  [
    /\b[Ww]hich \p{Lu}\p{L}+['’]s? (?:largest|biggest|second|third|main|top|leading)\b/u,
    'an article is lost',
  ],
  [/\b(\d[\d,.]* \p{L}+) \1\b/u, 'the same words stand twice'],
  // "from which year hit comedy?", "with which leader saying his party …", "who, has predicted"
  [
    /\bwhich (?:year|month) (?!(?:did|do|does|was|were|is|are|has|have|had|will|would|could|can|and|or|to|that)\b)\p{Ll}+ \p{Ll}+\?$/u,
    'the question word stands inside a phrase',
  ],
  [
    /\bwith (?:which|whom|who|what) (?:(?!did\b)[^,? ]+ ){1,4}(?:saying|claiming|arguing|telling|adding|insisting)\b/,
    'the question word stands inside a phrase',
  ],
  [/\b(?:who|whom|which \p{Ll}+), (?:has|have|had|is|was|were|will|would)\b/iu, 'a mark belongs to nothing'],
  // "Who told that the programme went on?", "its former chief executive, whom?"
  [/\b(?:tell|tells|told) that\b/i, 'a word is lost'],
  [/, (?:whom|who|which|what)\?$/i, 'the question word hangs behind a comma'],
  // "agriculture department which government department's approach"
  [/\b(\p{Ll}+) which (?:\p{Ll}+ )?\1\b/u, 'the same words stand twice'],
  // "closed down how much money at $44.38", "How many people dead has it left?"
  [/\b(?:closed|ended|finished) (?:up|down) how (?:much|many)\b/i, 'words are in the wrong place'],
  [
    /^how many \p{L}+ (?:dead|injured|homeless|missing) (?:has|have|had|did)\b/iu,
    'words are in the wrong place',
  ],
  // "could shrink to little how much by 2009"
  [/\b(?:little|much|many|few|most|least) how (?:much|many)\b/i, 'words are in the wrong place'],
  // "India's people own one in India", "in which continent": the map or the question tells
  [/\bwhich continent\b/i, 'the map tells'],
  // "Who has shot many other films?": other than which?
  [/\b(?:many|several|some|various) other\b(?! than)/i, 'other than which?'],
  // "Who said that It would be tough?", "According to most experts the, which star …"
  [/\bthat (?:It|He|She|They|This|There) \p{Ll}/u, 'a mark is lost'],
  [/\b(?:the|an?|of|to),/i, 'a mark belongs to nothing'],
  // "The boat, Conception carried 33 passengers", "The election elects how many members?"
  [/^The \p{Ll}+, \p{Lu}\p{L}+ \p{Ll}+(?:ed|s)\b/u, 'a mark is lost'],
  [/^The (\p{Ll}{4,})ion \1s\b/u, 'the same words stand twice'],
  // "Which company gave her the option to come to their company?"
  [/^Which (\p{Ll}{4,}) .* (?:their|its) \1\b/u, 'the same words stand twice'],
  // "has had a more troubled time": than who?
  [/\ba more \p{Ll}+ \p{Ll}+\b(?!.*\bthan\b)/u, 'more than who?'],
  // "missed the 2004 how many Nations campaign"
  [/\bthe (?:\d{4} )?how many\b/i, 'the question word stands inside a name'],
  // "Which country's Honda has won the case?"
  [
    /^Which country['’]s \p{Lu}\p{Ll}+ (?:has|have|had|is|was|were|will)\b/u,
    'nobody calls a firm that of its country',
  ],
  // "August 2005 William Delahunt"
  [
    /\b(?:did|does|do|was|were|has|had|is) (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?\d{4} \p{Lu}/u,
    'words are in the wrong place',
  ],
];

/** Keeps out a question that is put together as no teacher would. */
export const plainlyAsked: Gate = {
  name: 'plainly asked',
  fault(draft) {
    const question = questionOf(draft);
    return ODD.find(([pattern]) => pattern.test(question))?.[1] ?? null;
  },
};
