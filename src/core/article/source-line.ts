import { MONTHS } from '../document/dates/calendar.js';
import type { Article } from '../model.js';

/** `2021-10-22` as `October 22, 2021`. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}

/** Publisher and day in one line, `The Gazette, October 22, 2021`; empty where neither is known. */
export function sourceLine({ publisher, publishedOn }: Pick<Article, 'publisher' | 'publishedOn'>): string {
  return [publisher, publishedOn === null ? null : longDay(publishedOn)]
    .filter((part) => part !== null)
    .join(', ');
}
