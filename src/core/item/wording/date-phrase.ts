import { MONTHS } from '../../document/dates/calendar.js';
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

/** Prepositions that only say when: the date's own takes their place. All others say more and stay. */
const PLAIN_MARKERS = new Set(['in', 'on', 'at', 'of', 'this', 'last']);

/**
 * A time expression that stands alone: "on October 18, 2021", "since 2011". Null when it is relative to
 * something the reader of the question does not see.
 */
export function standaloneDate(date: TemporalExpression, marker: string | null): string | null {
  const words = date.value ? dateWords(date.value) : null;
  if (!words || !date.value) return null;
  const part = /\b(end|start|beginning|middle|rest) of (?:the|this) (?:year|month)\b/i
    .exec(date.text)?.[1]
    ?.toLowerCase();
  if (part) return `${marker && !PLAIN_MARKERS.has(marker) ? marker : 'at'} the ${part} of ${words}`;
  if (marker && !PLAIN_MARKERS.has(marker)) return `${marker} ${words}`;
  return `${datePreposition(date.value)} ${words}`;
}
