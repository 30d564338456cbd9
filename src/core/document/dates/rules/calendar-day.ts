import { addMonths, dayOf, daysBetween, weekdayOf, yearIso, yearOf } from '../calendar.js';
import type { DateContext, DateRule, Reading } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { DAY, MONTH_SHORT, readMonth, readWeekday, WEEKDAY_SHORT, YEAR } from '../words.js';

const ORDINAL = `(?:st|nd|rd|th)?`;
const TO = String.raw`(?:\s?[–-]\s?|\sto\s|\sand\s)`;
const WEEKDAY = String.raw`(?:(?<weekday>${WEEKDAY_SHORT}),?\s(?:the\s)?)?`;
const YEAR_AFTER = String.raw`(?:,?\s(?:of\s)?(?<year>${YEAR})(?![\d,]*\d))?`;

/** "October 18th", "Monday, October 18, 2021", "December 5 and 6"; not "May 1,200 people". */
const MONTH_FIRST = String.raw`\b${WEEKDAY}(?<month>${MONTH_SHORT})\s(?:the\s)?(?<day>${DAY})${ORDINAL}(?:${TO}(?<until>${DAY})${ORDINAL})?\b(?![\d:]|[,.]\d|\s?(?:%|percent))${YEAR_AFTER}`;

/** "22 October", "the 8th of April, 2014", "Tuesday 8th April 2014". */
const DAY_FIRST = String.raw`\b${WEEKDAY}(?:the\s)?(?<![\d.,])(?<day>${DAY})${ORDINAL}(?:${TO}(?<until>${DAY})${ORDINAL})?\s(?:of\s)?(?<month>${MONTH_SHORT})(?!\w)${YEAR_AFTER}`;

/** The years a day without one can be in: the year the context speaks of, and those around publication. */
function candidateYears(at: DateContext): readonly number[] {
  // "last year August 8", "a year later on August 10"
  if (
    at.anchor !== null &&
    /\b(?:years?\s(?:later|earlier)|(?:last|this|next|that)\syear),?\s(?:on\s|in\s)?$/i.test(at.before)
  ) {
    return [yearOf(at.anchor)];
  }
  if (at.anchor !== null && /^\d{4}-\d\d/.test(at.anchor) && !isPastFuture(at)) return [yearOf(at.anchor)];
  if (at.published === null) return [];
  const year = yearOf(at.published);
  return at.direction === 'past' ? [year, year - 1] : [year - 1, year, year + 1];
}

/** "The WTO ruled so in September 2002. The tariffs will take effect May 1": what is to come is of no year before. */
const isPastFuture = ({ anchor, published, direction }: DateContext): boolean =>
  direction === 'future' && anchor !== null && published !== null && yearOf(anchor) < yearOf(published);

/** "October 18th" of an article of 22 October 2021 is nearest in 2021; a past verb never looks ahead. */
function nearestYear(month: number, day: number, weekday: number, at: DateContext): number | null {
  const from = at.published ?? at.anchor;
  if (from === null) return null;
  const years = candidateYears(at);
  const distances = years
    .map((year) => ({ year, iso: dayOf(year, month, day) }))
    .filter(({ iso }) => iso !== null && (weekday < 0 || weekdayOf(iso) === weekday))
    .map(({ year, iso }) => ({ year, days: daysBetween(from, iso ?? from) }))
    .filter(({ days }) => at.direction !== 'future' || years.length === 1 || days >= -1)
    // the time zone of the publisher may be a day behind
    .filter(({ days }) => at.direction !== 'past' || /\b(?:until|till|by)\s$/.test(at.before) || days <= 1);
  return distances.toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]?.year ?? null;
}

function because(value: string, at: DateContext): string {
  return at.anchor !== null && candidateYears(at).length === 1
    ? `the year is that of ${inWords(at.anchor)}, named just before.`
    : `the one nearest to ${inWords(at.published ?? value)}, when the article was published.`;
}

function read(groups: Readonly<Record<string, string | undefined>>, at: DateContext): Reading | null {
  const month = readMonth(groups['month'] ?? '');
  const day = Number(groups['day']);
  const weekday = groups['weekday'] === undefined ? -1 : readWeekday(groups['weekday']);
  if (dayOf(2000, month, day) === null) return null;
  const stated = groups['year'] === undefined ? null : Number(groups['year']);
  const year = stated ?? nearestYear(month, day, weekday, at);
  if (year === null) return { grain: 'day', value: null, because: null };
  const first = dayOf(year, month, day);
  const last = groups['until'] === undefined ? null : dayOf(year, month, Number(groups['until']));
  const value = first !== null && last !== null ? `${first}/${last}` : first;
  if (value === null) return null;
  return { grain: 'day', value, because: stated === null ? because(value, at) : null };
}

export const monthBeforeDay: DateRule = {
  name: 'month before day',
  pattern: new RegExp(MONTH_FIRST, 'g'),
  read,
};

export const dayBeforeMonth: DateRule = {
  name: 'day before month',
  pattern: new RegExp(DAY_FIRST, 'g'),
  read,
};

/** "on the 18th": of the month of publication, or of the month before where that lies ahead of a past verb. */
export const dayOfMonth: DateRule = {
  name: 'day of the month',
  pattern: new RegExp(
    String.raw`(?<=\b[Oo]n\s)the\s(?<day>${DAY})(?:st|nd|rd|th)\b(?=[,.;:!?)]|$|\s(?:and|but|when|as|at|in)\b)`,
    'g',
  ),
  read(groups, at) {
    const day = Number(groups['day']);
    if (at.published === null || at.quoted || at.anchor !== null || at.direction !== 'past') {
      return { grain: 'day', value: null, because: null };
    }
    const { published } = at;
    const value = [published, addMonths(published.slice(0, 7), -1)]
      .map((month) => dayOf(yearOf(month), Number(month.slice(5, 7)), day))
      .find((iso) => iso !== null && daysBetween(published, iso) <= 0);
    if (value === undefined || value === null) return { grain: 'day', value: null, because: null };
    return {
      grain: 'day',
      value,
      because: `the last one before ${inWords(published)}, when the article was published.`,
    };
  },
};

/** "2021-10-18", and "18/10/2021" or "10/18/2021" when only one of the two numbers can be the month. */
export const numericDay: DateRule = {
  name: 'numeric day',
  pattern: new RegExp(
    String.raw`\b(?:(?<year>${YEAR})-(?<month>[01]\d)-(?<day>[0-3]\d)|(?<left>\d\d?)[/.](?<right>\d\d?)[/.](?<last>${YEAR}))\b`,
    'g',
  ),
  read(groups) {
    if (groups['year'] !== undefined) {
      const value = dayOf(Number(groups['year']), Number(groups['month']), Number(groups['day']));
      return value === null ? null : { grain: 'day', value, because: null };
    }
    const [left, right, year] = [Number(groups['left']), Number(groups['right']), Number(groups['last'])];
    const readings = new Set(
      [dayOf(year, right, left), dayOf(year, left, right)].filter((iso) => iso !== null),
    );
    if (readings.size === 0) return null;
    const [only = null] = readings;
    return readings.size === 1
      ? { grain: 'day', value: only, because: null }
      : { grain: 'day', value: yearIso(year), because: 'day and month cannot be told apart.' };
  },
};
