/**
 * Day arithmetic on ISO days (`2021-10-22`), in the proleptic Gregorian calendar and without time zones.
 * A partial date is written as far as it is known: `2021-10`, `2021`.
 */

const DAY_MS = 86_400_000;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Milliseconds of the day since 1970; NaN when the ISO day does not exist. */
function epoch(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromEpoch(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** 1..12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** The ISO day, or null for a day that no calendar has, like 31 June. */
export function dayOf(year: number, month: number, day: number): string | null {
  const iso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const ms = epoch(iso);
  return Number.isNaN(ms) || fromEpoch(ms) !== iso ? null : iso;
}

export const monthIso = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export const yearIso = (year: number): string => pad(year, 4);

export function addDays(day: string, count: number): string {
  return fromEpoch(epoch(day) + count * DAY_MS);
}

/** The month `count` months from the one the date lies in, as `2021-10`. */
export function addMonths(date: string, count: number): string {
  const months = yearOf(date) * 12 + monthOf(date) - 1 + count;
  return monthIso(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((epoch(to) - epoch(from)) / DAY_MS);
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(epoch(day)).getUTCDay() + 6) % 7;
}

/** ISO week with its year: `2021-W42`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const year = yearOf(thursday);
  const week = Math.floor(daysBetween(`${yearIso(year)}-01-01`, thursday) / 7) + 1;
  return `${yearIso(year)}-W${pad(week)}`;
}

/** The Monday with which the ISO week `2021-W42` begins. */
export function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, -weekdayOf(fourth) + (Number(week.slice(6, 8)) - 1) * 7);
}
