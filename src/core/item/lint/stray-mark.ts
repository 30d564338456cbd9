import { type LintCheck, textsOf } from './lint-check.js';

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['(', ')', 'bracket'],
  ['[', ']', 'bracket'],
  ['“', '”', 'quotation mark'],
  ['«', '»', 'quotation mark'],
];

/** What converting and cutting texts leaves behind, with what to call it. */
const DEBRIS: readonly (readonly [RegExp, string])[] = [
  [/\s[,;:!?](?=\s|$)|\s\.(?=\s|$)/, 'There is a space in front of a punctuation mark.'],
  [/,,|;;|\?\?|!!|,\.|\?\.|(?<!\.)\.\.(?!\.)/, 'Two punctuation marks stand together.'],
  [/\b\w+ (?:n['’]t|['’](?:s|re|ve|ll|d))\b/, 'A word is taken apart, as in “did n’t”.'],
  [/``|(?<!\w)''|''(?!\w)/, 'A quotation mark is written as two signs.'],
  [/<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d+);/i, 'There is HTML left in the text.'],
  [/\*\*|\]\(|~~/, 'There is Markdown left in the text.'],
  [/\uFFFD|â€|Ã[\u0080-\u00BF©¨]/, 'A letter was lost when the text was converted.'],
  [/\[(?:\d+|edit|citation needed)\]/i, 'A reference mark is left in the text.'],
  [/\(\s*\)|\[\s*\]/, 'A pair of brackets is empty.'],
];

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function unclosed(text: string): string | null {
  const pair = PAIRS.find(([open, close]) => count(text, open) !== count(text, close));
  if (pair) return pair[2];
  // 12" is twelve inches
  return count(text.replace(/\d"/g, ''), '"') % 2 === 1 && count(text, '"') % 2 === 1
    ? 'quotation mark'
    : null;
}

/** "Who said (in May that?", "He did n't" */
export const strayMark: LintCheck = {
  check: 'A1',
  name: 'stray-mark',
  severity: 'fault',
  find(item) {
    return textsOf(item).flatMap(({ text, fault }) => {
      const open = unclosed(text);
      const debris = DEBRIS.filter(([pattern]) => pattern.test(text)).map(([, message]) => fault(message));
      return open === null ? debris : [fault(`A ${open} has no partner.`), ...debris];
    });
  },
};
