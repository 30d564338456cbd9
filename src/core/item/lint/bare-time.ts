import { inKey, inStem, type LintCheck, type LintFault } from './lint-check.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** "October 18", "18 October", "October 2021", "in 2021": with one of these the reader can place the rest. */
const DATED = new RegExp(
  String.raw`\b${MONTH}\.? \d|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b|\b(?:1[5-9]|20)\d\d\b`,
);

const RELATIVE =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|this|next|past) (?:week|month|year|night|weekend|morning|afternoon|evening|summer|winter|spring|autumn|fall|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:a|an|one|two|three|\d+) (?:days?|weeks?|months?|years?|hours?) ago|earlier this (?:week|month|year))\b/;

const DAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;

/** "on Monday", "banned it Monday in", but not "the Sunday trade ban", Black Friday, every Friday or Fridays. */
const WEEKDAY = new RegExp(
  String.raw`\b(?:on|since|until|by|from|before|after) ${DAY}\b(?! [a-z]*(?:s|ban|law|paper|market|trade|prayer)\b)|` +
    String.raw`(?<!\b(?:[A-Z]\w+|[Ee]very|[Ee]ach|[Aa]ny|[Pp]er|[Aa]|[Tt]he|[Tt]his) )\b${DAY}\b(?= (?:in|at|to|by|after|before|that|when|and|morning|afternoon|evening|night|which|what|who)\b|[,?.;]|$)`,
);

/** The key may be a weekday where that is what is asked for. */
const ASKS_WEEKDAY = /\b(?:day of the week|weekday|which day|what day)\b/i;

/** The first expression that nobody can place without the date of the article. */
function unplaced(text: string): string | null {
  const unquoted = text.replace(/[“"][^”"]*[”"]/g, '');
  if (DATED.test(unquoted)) return null;
  const relative = RELATIVE.exec(unquoted)?.[0];
  return relative ?? WEEKDAY.exec(unquoted)?.[0] ?? null;
}

const message = (words: string): string => `“${words}” means nothing on another day: give the date.`;

/** "yesterday", "last week", "on Monday" without a date */
export const bareTime: LintCheck = {
  check: 'A4',
  name: 'bare-time',
  severity: 'fault',
  find({ stem, key }) {
    const found: LintFault[] = [];
    const inQuestion = unplaced(stem);
    if (inQuestion !== null) found.push(inStem(message(inQuestion)));
    const inAnswer = ASKS_WEEKDAY.test(stem) ? null : unplaced(key);
    if (inAnswer !== null && !DATED.test(stem)) found.push(inKey(message(inAnswer)));
    return found;
  },
};
