import { DIGITS, MAGNITUDE, NUMBER_WORD } from '../quantities/read-number.js';
import { MONTHS, WEEKDAYS } from './calendar.js';

/** Regex sources that the date rules are put together from. Names are case-sensitive: `may` is not May. */

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** Abbreviations only stand beside a day number: a lone "Mar" or "Sun" is something else. */
export const WEEKDAY_SHORT = String.raw`(?:${WEEKDAYS.join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;

export const MONTH = `(?:${MONTHS.join('|')})`;

export const MONTH_SHORT = String.raw`(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;

export const DAY = '(?:[12][0-9]|3[01]|0?[1-9])';

export const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';

/** A count as people say it before a unit of time: `14`, `two and a half`, `a`, `a couple of`, `several`. */
export const COUNT = String.raw`(?:(?:${DIGITS})(?:\s${MAGNITUDE})?|half\san?|(?:${NUMBER_WORD}(?:[-\s]${NUMBER_WORD})?|an?)(?:\s${MAGNITUDE})?(?:\sand\sa\shalf)?|a\scouple\sof|(?:the\s)?(?:last|past|next|first)\s(?:few|several)|a\sfew|several|many|(?:tens|dozens|scores|hundreds|thousands|millions)\sof)`;

/** Units longer than a clock's; `fortnight` counts two weeks. */
export const LONG_UNIT = '(?:day|night|week|weekend|fortnight|month|year|decade|century|centurie)s?';

export const UNIT = '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centurie|century)s?';

export const SEASON = '(?:spring|summer|autumn|fall|winter)';

const MONTH_KEYS = MONTHS.map((name) => name.slice(0, 3));

/** 1..12 for `October`, `Oct.`, `Sept`. */
export function readMonth(name: string): number {
  return MONTH_KEYS.indexOf(name.slice(0, 3)) + 1;
}

/** 0 Monday … 6 Sunday, for `Monday` and `Mon.` */
export function readWeekday(name: string): number {
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)));
}
