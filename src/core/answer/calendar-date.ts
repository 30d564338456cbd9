import { dayOf, MONTHS, WEEKDAYS, weekdayOf } from '../document/dates/calendar.js';
import { isSlip } from './is-slip.js';
import { plainText } from './plain-text.js';

/** A date as far as somebody wrote it; null is what was left out. */
export interface CalendarDate {
  readonly year: number | null;
  /** 1..12 */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number | null;
  /** 1990 for "the 1990s"; then everything else is null. */
  readonly decade: number | null;
  /** `early` 2021, `mid`-October, `late` 2019. */
  readonly part: string | null;
}

const NOTHING: CalendarDate = { year: null, month: null, day: null, weekday: null, decade: null, part: null };

const MONTH_NAMES = MONTHS.map((name) => name.toLowerCase());
const WEEKDAY_NAMES = WEEKDAYS.map((name) => name.toLowerCase());
const PARTS: Readonly<Record<string, string>> = {
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
};

const YEAR = '(1[0-9]{3}|20[0-9]{2})';
const DAY = '(3[01]|[12][0-9]|0?[1-9])';
const MONTH = '(1[0-2]|0?[1-9])';

/** Months are `m10`, weekdays are gone, commas and small words too. Groups are named in the order of `FORMS`. */
const FORMS: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day')[]])[] = [
  [new RegExp(`^${DAY} m(\\d+)(?: ${YEAR})?$`), ['day', 'month', 'year']],
  [new RegExp(`^m(\\d+) ${DAY}(?: ${YEAR})?$`), ['month', 'day', 'year']],
  [new RegExp(`^m(\\d+)(?: ${YEAR})?$`), ['month', 'year']],
  [new RegExp(`^${YEAR} m(\\d+)(?: ${DAY})?$`), ['year', 'month', 'day']],
  [new RegExp(`^${YEAR}$`), ['year']],
  [new RegExp(`^${DAY}$`), ['day']],
  [new RegExp(`^${YEAR}[-/.]${MONTH}(?:[-/.]${DAY})?$`), ['year', 'month', 'day']],
  [new RegExp(`^${MONTH}[-/.]${DAY}(?:[-/.]${YEAR})?$`), ['month', 'day', 'year']],
  [new RegExp(`^${DAY}[-/.]${MONTH}(?:[-/.]${YEAR})?$`), ['day', 'month', 'year']],
  [new RegExp(`^${MONTH}[-/.]${YEAR}$`), ['month', 'year']],
];

function named(word: string, names: readonly string[]): number {
  const bare = word.replace(/\.$/, '');
  const short = names.findIndex(
    (name) => name === bare || (bare.length >= 3 && bare.length <= 5 && name.startsWith(bare)),
  );
  return short >= 0 ? short : names.findIndex((name) => isSlip(bare, name));
}

/** `10/18/21` is meant of 2021, `10/18/85` of 1985. */
function withCentury(word: string): string {
  return word.replace(/^(\d{1,2}([/.-])\d{1,2}\2)(\d\d)$/, (_, front: string, __, year: string) => {
    return `${front}${Number(year) <= 50 ? 20 : 19}${year}`;
  });
}

/** The date without the words that carry nothing, months as `m10`; the weekday and the part beside it. */
function taken(text: string): { rest: string; weekday: number | null; part: string | null } {
  let weekday: number | null = null;
  let part: string | null = null;
  const rest: string[] = [];
  const plain = plainText(text)
    .toLowerCase()
    .replace(/(?<=\d) ?(?:st|nd|rd|th)\b/g, '')
    .replace(/[,;!?"()]|\.$|(?<=[a-z])[.-]/g, ' ');
  for (const word of plain.split(' ')) {
    const day = named(word, WEEKDAY_NAMES);
    const month = named(word, MONTH_NAMES);
    if (month >= 0) rest.push(`m${month + 1}`);
    else if (day >= 0) weekday = day;
    else if (/^(?:early|mid|late|beginning|start|middle|end)$/.test(word)) part = PARTS[word] ?? word;
    else if (!/^(?:the|on|in|of|at|by|day|year|month|it|was|)$/.test(word)) rest.push(withCentury(word));
  }
  return { rest: rest.join(' '), weekday, part };
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** 1990 for `1990s`, `90s`, `'90s` and `nineties`. */
function decadeOf(text: string): number | null {
  const figures = /^'?(1[0-9]|20)?([0-9])0'?s$/.exec(text);
  if (figures) return Number(`${figures[1] ?? 19}${figures[2]}0`);
  const word = DECADES.indexOf(text);
  return word < 0 ? null : 1920 + word * 10;
}

function exists(date: CalendarDate): boolean {
  if (date.day === null || date.month === null) return true;
  const iso = dayOf(date.year ?? 2000, date.month, date.day);
  return iso !== null && (date.year === null || date.weekday === null || weekdayOf(iso) === date.weekday);
}

/**
 * Every date that the text as a whole can be: `18 Oct 2021`, `October 18th`, `the 18th of October`, `2021-10-18`,
 * `10/18/2021`; two for `10/11/2021`, none for what is no date, or one that no calendar has, like 31 June or
 * a Monday that was a Tuesday.
 */
export function readDates(text: string): CalendarDate[] {
  const { rest, weekday, part } = taken(text);
  if (rest === '') return weekday === null ? [] : [{ ...NOTHING, weekday }];
  const decade = decadeOf(rest);
  if (decade !== null) return [{ ...NOTHING, decade, part }];
  const dates = new Map<string, CalendarDate>();
  for (const [form, names] of FORMS) {
    const found = form.exec(rest);
    if (found === null) continue;
    const values = names.map(
      (name, i) => [name, found[i + 1] === undefined ? null : Number(found[i + 1])] as const,
    );
    const date: CalendarDate = { ...NOTHING, weekday, part, ...Object.fromEntries(values) };
    if (exists(date)) dates.set(JSON.stringify(date), date);
  }
  return [...dates.values()];
}
