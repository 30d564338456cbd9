import { numberAt } from '../answer/number-at.js';
import { MONTHS } from '../document/dates/calendar.js';
import { DIGITS, MAGNITUDE, NUMBER_WORD, readNumber } from '../document/quantities/read-number.js';

const NUMBER = new RegExp(
  String.raw`(?:${DIGITS}|\b${NUMBER_WORD}\b|\b${MAGNITUDE}\b)(?:[ -](?:and )?(?:${NUMBER_WORD}|${MAGNITUDE})\b)*`,
  'giu',
);

const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'u');

/** `October 18, 2021`, `18 October`, `October 2021` as a number that grows with time; a part not given counts as 0. */
function dateValue(text: string): number | null {
  const month = MONTH.exec(text)?.[0];
  if (month === undefined) return null;
  const year = Number(/\b\d{4}\b/u.exec(text)?.[0] ?? 0);
  const day = Number(/\b\d{1,2}(?=\b|st|nd|rd|th)/u.exec(text)?.[0] ?? 0);
  return year * 10_000 + (MONTHS.findIndex((name) => name === month) + 1) * 100 + day;
}

/**
 * What puts options in order: the number in `8`, `eight`, `$4.5 billion`, `about 1,200 km`, or the day of a date.
 * Null where there is no number, or more than one (`3 to 5`).
 */
export function optionValue(text: string): number | null {
  const date = dateValue(text);
  if (date !== null) return date;
  const share = numberAt(text.toLowerCase().replaceAll('-', ' '));
  if (share?.form === 'fraction') return share.value;
  const numbers = text.match(NUMBER) ?? [];
  return numbers.length === 1 ? readNumber(numbers[0]) : null;
}
