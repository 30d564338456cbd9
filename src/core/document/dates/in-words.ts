import { MONTHS, mondayOf, monthOf, yearOf } from './calendar.js';

const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', AU: 'autumn', WI: 'winter' };

const day = (iso: string): string => `${Number(iso.slice(8, 10))} ${month(iso)}`;
const month = (iso: string): string => `${MONTHS[monthOf(iso) - 1]} ${yearOf(iso)}`;

/** How each form of a value reads; the first that fits is taken. */
const FORMS: readonly [RegExp, (value: string) => string][] = [
  [/\//, (value) => value.split('/').map(inWords).join(' to ')],
  [/^\d{4}-\d\d-\d\d$/, day],
  [/^\d{4}-\d\d$/, month],
  [/^\d{4}-W\d\d$/, (value) => `the week of ${day(mondayOf(value))}`],
  [/^\d{4}-W\d\d-WE$/, (value) => `the weekend of the week of ${day(mondayOf(value))}`],
  [/^\d{4}-Q\d$/, (value) => `quarter ${value.slice(6)} of ${value.slice(0, 4)}`],
  [/^\d{4}-H\d$/, (value) => `half ${value.slice(6)} of ${value.slice(0, 4)}`],
  [/^\d{4}-[A-Z]{2}$/, (value) => `${SEASONS[value.slice(5)]} ${value.slice(0, 4)}`],
  [/^\d{3}X$/, (value) => `the ${value.slice(0, 3)}0s`],
];

/** A resolved value as a teacher reads it: `2021-10-18` is `18 October 2021`, `2021-W42` is `the week of 18 October 2021`. */
export function inWords(value: string): string {
  return FORMS.find(([form]) => form.test(value))?.[1](value) ?? value;
}
