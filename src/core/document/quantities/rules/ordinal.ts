import { LETTER } from '../number-source.js';
import type { QuantityContext, QuantityRule } from '../quantity-rule.js';

const ORDINALS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  ),
  'twentieth',
];

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 21 for "twenty-first". */
function valueOf(word: string): number {
  const [tens = '', unit] = word.split('-');
  return unit === undefined
    ? ORDINALS.indexOf(tens) + 1
    : 10 * (TENS.indexOf(tens) + 2) + ORDINALS.indexOf(unit) + 1;
}

/** "at first", "first of all": no rank. */
const ADVERB_BEFORE = /\b(?:at|when|until)\s$/i;

/** "first of all", "first responders": set phrases. */
const NO_RANK_AFTER =
  /^\s(?:of\sall|time\sin|responders?|aid|lady|ladies|minister|names?|degree|class|hand|language|couple)\b/i;

/** "First World War", "FIRST Robotics", "Second Amendment". */
function isPartOfName({ first, left, right }: QuantityContext): boolean {
  if (!/^\p{Lu}/u.test(first.text)) return false;
  return left !== undefined || /^\p{Lu}/u.test(right?.text ?? '');
}

/** "the 20th minute", "her third novel", "their first matchup"; not the First Amendment, not "at first". */
export const ordinal: QuantityRule = {
  name: 'ordinal',
  pattern: new RegExp(
    String.raw`(?<![${LETTER}0-9-])(?:(?<digits>\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)|(?<word>(?:(?:${TENS.join('|')})-(?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.join('|')})))(?![${LETTER}0-9])`,
    'gi',
  ),
  read: (groups, at) => {
    if (at.named || isPartOfName(at)) return null;
    if (groups['digits'] !== undefined) {
      return { kind: 'ordinal', value: Number(groups['digits'].replaceAll(',', '')), unit: null };
    }
    const word = (groups['word'] ?? '').toLowerCase();
    if (word.includes('-')) return { kind: 'ordinal', value: valueOf(word), unit: null };
    // "15 seconds" is no rank, "first met" is none to ask for
    const ranked = at.first.upos === 'ADJ' && /^(?:amod|conj)/.test(at.first.deprel);
    if (!ranked || ADVERB_BEFORE.test(at.before) || NO_RANK_AFTER.test(at.after)) return null;
    if (/\bin\sthe\s$/i.test(at.before) && /^\splace\b/.test(at.after)) return null;
    return { kind: 'ordinal', value: valueOf(word), unit: null };
  },
};
