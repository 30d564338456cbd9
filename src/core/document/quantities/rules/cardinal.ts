import { NUMBER, LETTER } from '../number-source.js';
import type { QuantityContext, QuantityRule } from '../quantity-rule.js';
import { readNumber } from '../read-number.js';

const countsNoun = ({ last }: QuantityContext): boolean =>
  last.deprel.startsWith('nummod') && last.head > last.index;

/** "1. First do this": the number of a paragraph in a list. */
const isListNumber = (at: QuantityContext): boolean =>
  /^\s*\(?$/.test(at.before) && /^[.)](?:\s|$)/.test(at.after);

/** "one of the most", "the one who", "no one", "at one point", "on one hand": counts nothing. */
function isEmptyOne(number: string, at: QuantityContext): boolean {
  if (!/^one$/i.test(number)) return false;
  return !countsNoun(at) || /^\s(?:side|hand|point|day|time|another|way|thing)\b/.test(at.after);
}

/** "the 747 landed", "from file, 2008": a bare figure that counts no noun may be a name or a year. */
function isBareFigure(number: string, value: number, at: QuantityContext): boolean {
  // the 131 of "the 131-page document" counts pages
  if (countsNoun(at) || at.after.startsWith('-') || !/^\d+$/.test(number)) return false;
  return (
    (/\bthe\s$/i.test(at.before) && value >= 100) ||
    (value >= 1900 && value < 2100 && !/^\s\p{L}/u.test(at.after))
  );
}

/** "eight diplomats", "540 million records", "a hundred and five", "two"; not Boeing 737, COVID-19, page 3. */
export const cardinal: QuantityRule = {
  name: 'cardinal',
  pattern: new RegExp(
    String.raw`${NUMBER}(?<letter>bn|k)?(?![${LETTER}0-9_]|\.[${LETTER}]|[’']s\b|\])`,
    'gi',
  ),
  read: (groups, at) => {
    const number = groups['number'] ?? '';
    const value = readNumber(`${number} ${groups['letter'] ?? ''}`);
    // "007 fanatics"
    if (/^0\d/.test(number)) return null;
    if (value === null || at.named || at.label || isListNumber(at)) return null;
    if (isEmptyOne(number, at) || isBareFigure(number, value, at)) return null;
    // "No. 1", "the #2 browser", "+44"
    if (/(?:[#№+]|\b[Nn]o\.|\bnumber)\s?$/.test(at.before)) return null;
    return { kind: 'cardinal', value, unit: null };
  },
};
