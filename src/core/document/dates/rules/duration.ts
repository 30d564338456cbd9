import type { DateRule } from '../date-rule.js';
import { COUNT, UNIT } from '../words.js';
import { readNumber } from '../../quantities/read-number.js';
import { singular } from './offset.js';

/** ISO 8601 designators; a decade has none and is ten years. */
const DESIGNATORS: Readonly<Record<string, readonly [string, number, string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

function isoDuration(count: string, unit: string, half?: string): string | null {
  const value = readNumber(count + (half ?? ''));
  const [prefix = '', factor = 1, letter = ''] = DESIGNATORS[unit] ?? [];
  return value === null || letter === '' ? null : `${prefix}${value * factor}${letter}`;
}

/** Before "a year", words that make it a length of time and not a rate ("cases a year") or a noun ("it was a year"). */
const LENGTH_BEFORE =
  /(?:^|\s)(?:for|in|within|after|over|than|about|around|nearly|almost|under|least|half|of|took|lasted?|spent|spend|spends|during|every|just|only|another)\s$/i;

/** "three days", "for 14 years", "a two-day shutdown", "24 hours"; not "14 years old", not "a 14-year-old". */
export const duration: DateRule = {
  name: 'length of time',
  pattern: new RegExp(
    String.raw`(?<![$£€.,\d])\b(?<count>${COUNT})(?:\s(?:more|full|whole|long|straight|consecutive|short|working|additional|further|extra))?[\s-](?<unit>${UNIT})\b(?<half>\sand\sa\shalf\b)?(?![\s-](?:old|of\sage)\b|-olds?\b|['’]s\sday|\s?\))`,
    'gi',
  ),
  read(groups, at) {
    const count = groups['count'] ?? '';
    const unit = singular(groups['unit'] ?? '');
    if (/^\s?,?\sold\b|^\sof\sage/.test(at.after) || /\b(?:aged?|aged\sbetween)\s$/i.test(at.before))
      return null;
    if (/^an?$/i.test(count) && !LENGTH_BEFORE.test(at.before)) return null;
    // "the age of four months", "a night of dancing"
    if (/\bage\sof\s$/i.test(at.before) || (/^an?$/i.test(count) && unit === 'night')) return null;
    // "one day", "one night" mostly mean some day
    if (/^one$/i.test(count) && /^(?:day|night)$/.test(unit) && !LENGTH_BEFORE.test(at.before)) return null;
    // "in 20 second" is no length, nor "the 20 minute mark" one to ask for
    if (unit === 'second' && groups['unit'] === 'second' && !/^an?$|^one$/i.test(count)) return null;
    const value = isoDuration(
      count.replace(/^(?:the\s)?(?:last|past|previous|next|first)\s/i, ''),
      unit,
      groups['half'],
    );
    return { grain: 'duration', value, because: null };
  },
};

/** "the last 30 years", "the past five months", "the next two weeks". */
export const recentDuration: DateRule = {
  name: 'length of time up to now',
  pattern: new RegExp(
    String.raw`\b(?:the\s)?(?:last|past|previous|next|coming|first|final)\s(?<count>${COUNT})\s(?<unit>${UNIT})\b|\b(?:the|this)\spast\s(?<one>day|week|month|year|decade|century)\b(?<half>\sand\sa\shalf\b)?`,
    'gi',
  ),
  read(groups) {
    const count = groups['one'] === undefined ? (groups['count'] ?? '') : 'one';
    const unit = singular(groups['one'] ?? groups['unit'] ?? '');
    return { grain: 'duration', value: isoDuration(count, unit, groups['half']), because: null };
  },
};

/** "for decades", "over months": long, but nobody says how long. */
export const loosePeriod: DateRule = {
  name: 'loose length of time',
  pattern: new RegExp(
    String.raw`(?<=\b(?:for|over|after|within|in|lasting|took|takes|take|spent)\s(?:the\s)?)(?:days|weeks|months|years|decades|centuries|generations)\b(?!\s(?:later|after|before|earlier|ago)\b)`,
    'gi',
  ),
  read: () => ({ grain: 'duration', value: null, because: null }),
};
