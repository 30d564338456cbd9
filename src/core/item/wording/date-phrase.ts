import { addDays, mondayOf, MONTHS } from '../../document/dates/calendar.js';
import type { TemporalExpression } from '../../model.js';

/** `2021-10-18` → "October 18, 2021"; `2021-10` → "October 2021"; `2021` → "2021"; null for other forms. */
export function dateWords(value: string): string | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!match) return /^\d{3}0s$/.test(value) ? `the ${value}` : null;
  const [, year, month, day] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year ?? null;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** The preposition with which a date of this precision tells when: on a day, in a month or year. */
export function datePreposition(value: string): 'on' | 'in' {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'on' : 'in';
}

/** "the end of the year", "the beginning of 2019" */
const PART =
  /\b(end|start|beginning|middle|rest) of (?:(?:the|this) (?:year|month)\b|(?=\p{Lu}\p{Ll}+ \d{4}|\d{4}))/iu;

/** "late 2019", "early in May 2020", "mid-2018" */
const EARLY_OR_LATE = /^(early|late|mid)(?:[ -]| (?:on|in) )/i;

/** Whether the words of a date mean only a part of it: until which year is not until the end of which. */
export const isPartOnly = (date: TemporalExpression): boolean => PART.test(date.text);

/** Prepositions that only say when: the date's own takes their place. All others say more and stay. */
const PLAIN_MARKERS = new Set(['in', 'on', 'at', 'of', 'this', 'last']);

/**
 * A time expression that stands alone: "on October 18, 2021", "since 2011". Null when it is relative to
 * something the reader of the question does not see.
 */
export function standaloneDate(date: TemporalExpression, marker: string | null): string | null {
  if (isWeek(date)) return !marker || marker === 'in' ? monthOfWeek(date.value ?? '') : null;
  const words = date.value ? dateWords(date.value) : null;
  if (!words || !date.value) return null;
  const part = PART.exec(date.text)?.[1]?.toLowerCase();
  const plain = !marker || PLAIN_MARKERS.has(marker);
  if (part) return `${plain ? (part === 'middle' ? 'in' : 'at') : marker} the ${part} of ${words}`;
  const season = /^\d{4}(?:-\d\d)?$/.test(date.value) && EARLY_OR_LATE.exec(date.text)?.[1]?.toLowerCase();
  if (season) return `${plain ? 'in' : marker} ${season}${season === 'mid' ? '-' : ' '}${words}`;
  if (marker && !PLAIN_MARKERS.has(marker)) return `${marker} ${words}`;
  return `${datePreposition(date.value)} ${words}`;
}

export const isWeek = ({ grain, value }: TemporalExpression): boolean =>
  grain === 'week' && /^\d{4}-W\d\d(?:-WE)?$/.test(value ?? '');

/** "last week" → "in February 2010", where all of the week lies in that month. */
function monthOfWeek(week: string): string | null {
  const monday = mondayOf(week);
  const month = monday.slice(0, 7);
  return addDays(monday, 6).startsWith(month) ? `in ${dateWords(month)}` : null;
}
