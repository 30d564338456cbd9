import { MONTHS } from '../../document/dates/calendar.js';
import type { Asked, Comparison } from '../asked.js';
import { type CalendarDate, readDates } from '../calendar-date.js';
import { isWord } from '../phrase.js';

const FIELDS = ['year', 'month', 'day', 'weekday', 'decade', 'part'] as const;
type Field = (typeof FIELDS)[number];

const nameOf = (field: Field, value: number | string): string =>
  field === 'month' ? (MONTHS[Number(value) - 1] ?? '').toLowerCase() : String(value);

/** What the answer has to say: all but what the question says already, and the year unless it is asked for. */
function wanted(meant: CalendarDate, asked: Asked): Field[] {
  const single = /\b(?:what|which) (year|month)\b/i.exec(asked.stem.raw)?.[1]?.toLowerCase();
  if ((single === 'year' || single === 'month') && meant[single] !== null) return [single];
  const said = new Set(asked.stem.parts.filter(isWord).map((word) => word.key));
  return FIELDS.filter((field) => {
    const value = meant[field];
    if (value === null || field === 'part') return false;
    if (field === 'year') return meant.month === null;
    if (field === 'month') return meant.day === null || !said.has(nameOf(field, value));
    return field !== 'weekday' || meant.day === null;
  });
}

function datesAlike(typed: CalendarDate, meant: CalendarDate, asked: Asked): boolean {
  const complete = wanted(meant, asked).every((field) => typed[field] !== null);
  return (
    complete &&
    FIELDS.every((field) => {
      const value = typed[field];
      if (value === null || value === meant[field]) return true;
      // More than the key says: a weekday (the calendar agrees, or it would be no date), or what the article says.
      return meant[field] === null && (field === 'weekday' || asked.near.has(nameOf(field, value)));
    })
  );
}

/** "October 18th", "18 Oct 2021" and "10/18/2021" for "October 18, 2021". */
export const sameDate: Comparison = {
  name: 'same-date',
  compare(answer, accepted, asked) {
    // "3-2" is a score until somebody writes it as a date
    const meant = /\p{L}{3}|\d{4}/u.test(accepted.raw) ? readDates(accepted.raw) : [];
    const alike = readDates(answer.raw).some((typed) => meant.some((date) => datesAlike(typed, date, asked)));
    return alike ? 'the same date' : null;
  },
};
