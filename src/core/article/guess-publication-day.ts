import { dayOf, MONTHS } from '../document/dates/calendar.js';
import { publicationDay } from './publication-day.js';

/** A day that stands in the text, and may be that of publication. */
export interface GuessedDay {
  /** ISO day. */
  readonly day: string;
  /** The words it was read from. */
  readonly words: string;
}

const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')})`;
const DAY = new RegExp(
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'u',
);

/** Lines that say when something appeared are short, and stand at the top or the bottom. */
const LONGEST_LINE = 100;
const TOP_LINES = 6;
const BOTTOM_LINES = 3;

/** `LONDON, Oct 19, 2021 —`: a dateline opens the first paragraph. */
const DATELINE_LENGTH = 60;

const SAYS_SO = /\b(?:published|posted|updated|first appeared|issued|date)\b/iu;

function dayIn(text: string): GuessedDay | null {
  const words = DAY.exec(text)?.[0];
  const day = words === undefined ? null : (publicationDay(words) ?? isoDay(words));
  return words === undefined || day === null ? null : { day, words };
}

function isoDay(words: string): string | null {
  const [year, month, day] = words.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}

/**
 * Looks for the day of publication in a text: in lines that say so, in short lines at the top and the bottom, and in
 * a dateline. Days in the running text are those of events, and not looked at.
 */
export function guessPublicationDay(text: string): GuessedDay | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const edges = [...lines.slice(0, TOP_LINES), ...lines.slice(-BOTTOM_LINES)].filter(
    (line) => line.length <= LONGEST_LINE,
  );
  const saying = edges.filter((line) => SAYS_SO.test(line));
  const bare = edges.filter((line) => !/[.!?]["”’)]*$/u.test(line));
  const dateline = lines
    .slice(0, TOP_LINES)
    .flatMap((line) => /^[^—–]{3,}?(?=\s[—–-]\s)/u.exec(line.slice(0, DATELINE_LENGTH + 3))?.[0] ?? []);
  for (const candidate of [...saying, ...bare, ...dateline]) {
    const found = dayIn(candidate);
    if (found !== null) return found;
  }
  return null;
}
