import { dayOf, daysBetween, yearOf } from '../calendar.js';
import type { DateRule } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { YEAR } from '../words.js';

/** Days with the same date everywhere. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};

/** "Christmas Day", "New Year's Eve 2018": by the verb the last or the next one. */
export const holiday: DateRule = {
  name: 'holiday',
  pattern: new RegExp(
    String.raw`\b(?<name>New Year['’]s (?:Day|Eve)|Valentine['’]s Day|April Fool(?:s['’]|['’]s) Day|Halloween|Christmas (?:Day|Eve)|Boxing Day)\b(?!['’]s|\s[A-Za-z]*(?:costume|party|present))(?:,?\s(?<year>${YEAR}))?`,
    'gi',
  ),
  read(groups, at) {
    const name = (groups['name'] ?? '').toLowerCase().replaceAll('’', "'");
    const [month = 1, day = 1] = DAYS[name] ?? [];
    if (groups['year'] !== undefined) {
      return { grain: 'day', value: dayOf(Number(groups['year']), month, day), because: null };
    }
    const from = at.published;
    if (from === null || at.direction === 'present' || at.direction === 'prospective') {
      return { grain: 'day', value: null, because: null };
    }
    const value = [-1, 0, 1]
      .map((offset) => dayOf(yearOf(from) + offset, month, day) ?? from)
      .filter((iso) =>
        at.direction === 'future' ? daysBetween(from, iso) >= 0 : daysBetween(from, iso) <= 0,
      )
      .toSorted((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))[0];
    return value === undefined
      ? { grain: 'day', value: null, because: null }
      : {
          grain: 'day',
          value,
          because: `the one nearest to ${inWords(from)}, when the article was published.`,
        };
  },
};
