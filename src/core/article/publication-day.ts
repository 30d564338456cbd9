import { dayOf, MONTHS } from '../document/dates/calendar.js';

/** Number of the month, 1..12, from its name or its first three letters; 0 for anything else. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase().replace(/\.$/u, '');
  return (
    MONTHS.map((month) => month.toLowerCase()).findIndex(
      (month) => month === wanted || month.slice(0, 3) === wanted,
    ) + 1
  );
}

/**
 * Reads a publication date as people write it: `2021-10-22`, `2021-10-22T08:00:00Z`,
 * `October 22, 2021`, `22 October 2021`. Null for everything else: `10/11/2021` is a different day
 * in London and in Boston, so it is not guessed at.
 */
export function publicationDay(written: string): string | null {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst)
    return dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+\.?),? (\d{4})$/u.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  return null;
}
