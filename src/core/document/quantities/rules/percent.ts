import { NUMBER, LETTER } from '../number-source.js';
import type { QuantityRule } from '../quantity-rule.js';
import { readNumber } from '../read-number.js';

/** "20%", "63.6 per cent", "ten percent", "two percentage points". */
export const percent: QuantityRule = {
  name: 'per cent',
  pattern: new RegExp(
    String.raw`${NUMBER}(?:\s?%|[\s-](?:percent|per\scent|pc)\b|\s(?<points>percentage\spoints?)\b)`,
    'gi',
  ),
  read: (groups) => {
    const value = readNumber(groups['number'] ?? '');
    return value === null
      ? null
      : { kind: 'percent', value, unit: groups['points'] === undefined ? '%' : 'percentage points' };
  },
};

const PARTS = 'third quarter fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** "two-thirds", "a third of", "three quarters", "half of the voters"; not "a third goal", "the second half". */
export const wordedFraction: QuantityRule = {
  name: 'fraction in words',
  pattern: new RegExp(
    String.raw`(?<![${LETTER}0-9-])(?:(?<count>two|three|four|five|seven|nine)[-\s](?<parts>${PARTS.join('|')})s|(?:an?|one)[-\s](?<part>${PARTS.join('|')})(?=\sof\b)|(?<half>half)(?=\sof\b))(?![${LETTER}0-9])`,
    'gi',
  ),
  read: (groups, at) => {
    if (/\b(?:first|second|other|latter)\s$/i.test(at.before)) return null;
    const part = (groups['parts'] ?? groups['part'] ?? groups['half'] ?? '').toLowerCase();
    const count = readNumber(groups['count'] ?? 'one') ?? 1;
    const denominator = DENOMINATORS[part];
    return denominator === undefined ? null : { kind: 'fraction', value: count / denominator, unit: null };
  },
};

/** "one in five", "9 out of 10"; not "one in 2011". */
export const oneInFive: QuantityRule = {
  name: 'so many in so many',
  pattern: new RegExp(
    String.raw`${NUMBER.replace('<number>', '<part>')}\s(?:in\s(?:every\s)?|out\sof\s(?:every\s)?)${NUMBER.replace('<number>', '<whole>')}(?![${LETTER}0-9]|\s(?:days?|weeks?|months?|years?|hours?|minutes?)\b)`,
    'gi',
  ),
  read: (groups) => {
    const part = readNumber(groups['part'] ?? '');
    const whole = readNumber(groups['whole'] ?? '');
    if (part === null || whole === null || part >= whole || (whole > 1000 && whole < 2100)) return null;
    return { kind: 'fraction', value: part / whole, unit: null };
  },
};
