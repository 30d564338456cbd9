import { NUMBER, LETTER } from '../number-source.js';
import type { Amount, QuantityRule } from '../quantity-rule.js';
import { readNumber } from '../read-number.js';

/** The oldest people on record lived a little over 120 years. */
const OLDEST = 122;

function age(number: string | undefined, unit: string): Amount | null {
  const value = readNumber(number ?? '');
  return value === null ? null : { kind: 'age', value, unit };
}

const UNIT = String.raw`(?<unit>year|month|week|day)s?`;

/** "36-year-old", "14 years old", "84 years of age", "an eleven-month-old boy". */
export const stated: QuantityRule = {
  name: 'age in years',
  pattern: new RegExp(String.raw`${NUMBER}[-\s]${UNIT}[-\s](?:olds?|of\sage)\b`, 'gi'),
  read: (groups) => age(groups['number'], `${(groups['unit'] ?? '').toLowerCase()}s`),
};

/** "aged 84", "at the age of 54", "turned 40", "ages 5", "both 84,". */
export const aged: QuantityRule = {
  name: 'age after a word',
  pattern: new RegExp(
    String.raw`(?<=\b(?:age|aged?(?:\sbetween|\sfrom|\sabout|\saround)?|ages(?:\sof|\sbetween)?|ages?\sof|turned|turns|turning|both(?=\s\d{1,2}[,.;)])|(?:he|she|who)\s(?:is|was)(?:\sonly|\sjust|\sabout)?(?=\s\d{1,3}(?:[.,;)]\s|[.,;)]?$|\s(?:when|and)\s)))\s)${NUMBER}(?!\s?%|\s(?:per\s?cent|percent|times)\b)(?:\s${UNIT}\b)?(?![${LETTER}0-9])`,
    'gi',
  ),
  read: (groups) => {
    const amount = age(groups['number'], `${(groups['unit'] ?? 'year').toLowerCase()}s`);
    return amount === null || amount.value > OLDEST ? null : amount;
  },
};

/** "Carle, 26, set out": a number between commas after a person. */
export const apposed: QuantityRule = {
  name: 'age after a name',
  pattern: new RegExp(
    String.raw`(?<=[${LETTER}][’”"]?,\s)${NUMBER}(?=[,;.)]\s|[,;.)]$|\sand\s|\swho\b)`,
    'gi',
  ),
  read: (groups, at) => {
    const amount = age(groups['number'], 'years');
    return at.afterPerson && amount !== null && amount.value <= OLDEST ? amount : null;
  },
};
