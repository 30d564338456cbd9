import { readNumber } from '../../quantities/read-number.js';
import { addDays, addMonths, weekOf, yearIso, yearOf } from '../calendar.js';
import type { DateRule, Reading } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { COUNT, DAY, MONTH, UNIT, YEAR } from '../words.js';

const GRAINS: Readonly<Record<string, Reading['grain']>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  night: 'time',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const singular = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/centuries?$/, 'century')
    .replace(/s$/, '');

/** A whole number of units, null for "several", "a few", "half a". */
export function wholeCount(count: string): number | null {
  const value = readNumber(count);
  return value !== null && Number.isInteger(value) ? value : null;
}

/** The date `count` units from another, no closer than the unit: two months ago is a month, not a day. */
function shift(from: string, count: number, unit: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(from)?.[0];
  const month = /^\d{4}-\d\d(?!\w)/.exec(from)?.[0];
  switch (unit) {
    case 'day':
      return day === undefined ? null : addDays(day, count);
    case 'week':
      return day === undefined ? null : weekOf(addDays(day, count * 7));
    case 'fortnight':
      return day === undefined ? null : weekOf(addDays(day, count * 14));
    case 'month':
      return month === undefined ? null : addMonths(month, count);
    case 'year':
      return yearIso(yearOf(from) + count);
    default:
      return null;
  }
}

/** Words before a count after which it is not meant exactly. */
const HEDGED =
  /(?:about|around|almost|nearly|roughly|approximately|over|under|some|more\sthan|less\sthan|at\sleast|up\sto|just\sover|just\sunder|well\sover)\s$/i;

/** "14 years ago", "two days ago"; "nearly a decade ago" and "a few weeks ago" stay vague. */
export const ago: DateRule = {
  name: 'so long ago',
  pattern: new RegExp(
    String.raw`\b(?<count>${COUNT})\s(?:short\s|long\s)?(?<unit>${UNIT})\s(?:ago|back)\b`,
    'gi',
  ),
  read(groups, at) {
    const unit = singular(groups['unit'] ?? '');
    const count = wholeCount(groups['count'] ?? '');
    if (count === null || HEDGED.test(at.before)) return { grain: 'vague', value: null, because: null };
    // in a quotation the day of speaking may be another, which only days and weeks feel
    const close = ['day', 'week', 'fortnight'].includes(unit);
    const from = at.quoted && close ? null : at.published;
    const value = from === null ? null : shift(from, -count, unit);
    const grain = GRAINS[unit] ?? 'vague';
    if (value === null || from === null) return { grain, value: null, because: null };
    return {
      grain,
      value,
      because: `${groups['count']} ${groups['unit']} before the article was published on ${inWords(from)}.`,
    };
  },
};

/** "in two weeks’ time": counted from the publication; "in two weeks" alone may be how long it takes. */
export const ahead: DateRule = {
  name: 'so long ahead',
  pattern: new RegExp(
    String.raw`(?<=\bin\s)(?<count>${COUNT})\s(?<unit>${UNIT})(?:’s|'s|’|')?\stime\b`,
    'gi',
  ),
  read(groups, at) {
    const unit = singular(groups['unit'] ?? '');
    const count = wholeCount(groups['count'] ?? '');
    const grain = GRAINS[unit] ?? 'vague';
    const value = count === null || at.quoted || !at.published ? null : shift(at.published, count, unit);
    if (count === null || HEDGED.test(at.before)) return { grain: 'vague', value: null, because: null };
    if (value === null || at.published === null) return { grain, value: null, because: null };
    return {
      grain,
      value,
      because: `${groups['count']} ${groups['unit']} after the article was published on ${inWords(at.published)}.`,
    };
  },
};

/** "a year later on August 10": the date that follows says it better. */
const DATED_AFTER = new RegExp(String.raw`^,?\s(?:on|in|at)\s(?:the\s)?(?:${YEAR}|${DAY}\s${MONTH})\b`);

/** "two days later", "a year earlier", "six weeks afterwards": counted from the date just named. */
export const later: DateRule = {
  name: 'so long later',
  pattern: new RegExp(
    String.raw`\b(?<count>${COUNT})\s(?<unit>${UNIT})\s(?<way>later|afterwards?|earlier|beforehand|previously|(?:after|before|following|prior\sto)\b(?=\s\w))`,
    'gi',
  ),
  read(groups, at) {
    const unit = singular(groups['unit'] ?? '');
    const way = (groups['way'] ?? '').toLowerCase();
    // "two days after the ruling" counts from an event, which has no date of its own
    if (/^(?:after|before|following|prior\sto)$/.test(way))
      return { grain: 'vague', value: null, because: null };
    const count = wholeCount(groups['count'] ?? '');
    const grain = GRAINS[unit] ?? 'vague';
    if (count === null || HEDGED.test(at.before) || DATED_AFTER.test(at.after) || at.anchor === null)
      return { grain: 'vague', value: null, because: null };
    const value = shift(at.anchor, /^(?:later|afterward)/.test(way) ? count : -count, unit);
    if (value === null) return { grain: 'vague', value: null, because: null };
    return {
      grain,
      value,
      because: `${groups['count']} ${groups['unit']} from ${inWords(at.anchor)}, named just before.`,
    };
  },
};
