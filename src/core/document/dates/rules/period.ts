import { addDays, addMonths, monthOf, weekOf, yearIso, yearOf } from '../calendar.js';
import type { DateContext, DateRule, Reading } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { SEASON, YEAR } from '../words.js';

type Unit = 'week' | 'weekend' | 'fortnight' | 'month' | 'year' | 'decade' | 'century';

const vague: Reading = { grain: 'vague', value: null, because: null };

/** The week, month … `offset` away from the one a date lies in; null when the date is not known that closely. */
function periodOf(unit: string, date: string, offset: number): Pick<Reading, 'grain' | 'value'> | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const month = /^\d{4}-\d\d(?!\w)/.exec(date)?.[0];
  switch (unit as Unit) {
    case 'week':
    case 'weekend':
      if (day === undefined) return null;
      return { grain: 'week', value: weekOf(addDays(day, offset * 7)) + (unit === 'weekend' ? '-WE' : '') };
    case 'month':
      return month === undefined ? null : { grain: 'month', value: addMonths(month, offset) };
    case 'year':
      return { grain: 'year', value: yearIso(yearOf(date) + offset) };
    case 'decade':
      return { grain: 'decade', value: `${yearIso(yearOf(date) + offset * 10).slice(0, 3)}X` };
    case 'century':
      return { grain: 'century', value: `${yearIso(yearOf(date) + offset * 100).slice(0, 2)}XX` };
    default:
      return null;
  }
}

const OFFSETS: readonly [RegExp, number][] = [
  [/last|previous|past/, -1],
  [/next|following|coming/, 1],
];

const offsetOf = (which: string): number => OFFSETS.find(([word]) => word.test(which))?.[1] ?? 0;

const unitGrain = (unit: string): Reading['grain'] =>
  unit === 'weekend' ? 'week' : unit === 'fortnight' ? 'vague' : (unit as Reading['grain']);

/** Counts from the date just named (`that year`, `the following month`) or from publication (`last week`). */
function read(unit: string, which: string, fromText: boolean, at: DateContext): Reading {
  const from = fromText ? at.anchor : at.published;
  const period = from === null ? null : periodOf(unit, from, offsetOf(which));
  if (period === null || from === null) return { grain: unitGrain(unit), value: null, because: null };
  const because = fromText
    ? `counted from ${inWords(from)}, named just before.`
    : `the article was published on ${inWords(from)}.`;
  return { ...period, because };
}

/** "last week", "this year", "next month", "that year", "the following week"; "the past year" is a duration. */
export const namedPeriod: DateRule = {
  name: 'week, month or year',
  pattern:
    /\b(?<which>last|this|this\scoming|next|(?:the\s)?coming|that|(?:that|the|this)\ssame|the\s(?:very\s)?(?:next|following|previous)|the\scurrent)\s(?<unit>weekend|week|month|year|decade|century)\b(?!-)/gi,
  read(groups, at) {
    const which = (groups['which'] ?? '').toLowerCase();
    const unit = (groups['unit'] ?? '').toLowerCase();
    // "to suggest that month of birth matters"
    if (at.named || at.token.xpos === 'IN') return null;
    return read(unit, which, /that|same|the\s(?:very\s)?(?:next|following|previous)/.test(which), at);
  },
};

/** "earlier in the month", "by the end of the year", "later in the week", "year end". */
export const restOfPeriod: DateRule = {
  name: 'part of the current week, month or year',
  pattern:
    /\b(?:(?:early|earlier|late|later)\s(?:on\s)?in\sthe|(?:the\s)?(?:end|start|beginning|middle|rest|remainder|course|turn)\sof\s(?:the|this)|this\stime\s(?<last>last))\s(?<unit>week|month|year|decade|century)\b|\b(?<!fiscal\s)(?<yearend>(?:the\s)?year[\s-]end)\b/gi,
  read(groups, at) {
    const unit = groups['yearend'] === undefined ? (groups['unit'] ?? '').toLowerCase() : 'year';
    const which = groups['last'] ?? '';
    // "the turn of the century", "the end of the decade" when the text speaks of another time
    if (unit === 'century' || unit === 'decade') return vague;
    // "has led it since 1991 and is to stay until the end of the year": what is to come is not of that year.
    const elsewhere =
      at.direction !== 'future' &&
      at.anchor !== null &&
      (at.published === null || yearOf(at.anchor) !== yearOf(at.published));
    return read(unit, which, elsewhere, at);
  },
};

const SEASON_CODES: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'AU',
  fall: 'AU',
  winter: 'WI',
};

/** First month of each season in the north. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, AU: 9, WI: 12 };

/** "last summer", "the winter of 2019", "spring 2020"; a bare "in summer" recurs, "fall" alone may be a verb. */
export const season: DateRule = {
  name: 'season',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>last|this|next|this\scoming|this\spast|that)\s)?(?:(?:the\s)?(?<season>${SEASON}))(?:\s(?:of\s)?(?<year>${YEAR}))?\b(?![\w-])`,
    'gi',
  ),
  read(groups, at) {
    const name = (groups['season'] ?? '').toLowerCase();
    const code = SEASON_CODES[name] ?? '';
    const { which, year } = groups;
    if (year !== undefined) return { grain: 'season', value: `${year}-${code}`, because: null };
    if (which === undefined) {
      return name !== 'fall' &&
        /(?:in|during|every|each|over|throughout)\s$/i.test(at.before) &&
        !/^\s[a-z]{4,}/.test(at.after)
        ? vague
        : null;
    }
    // winter has two years, "that summer" and "last summer" after a summer can be two
    if (at.published === null || code === 'WI' || which.toLowerCase() === 'that') {
      return { grain: 'season', value: null, because: null };
    }
    const begun = monthOf(at.published) >= (SEASON_MONTHS[code] ?? 1);
    const ended = monthOf(at.published) >= (SEASON_MONTHS[code] ?? 1) + 3;
    const offset = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
    if ((offset < 0 && ended) || (offset > 0 && !begun))
      return { grain: 'season', value: null, because: null };
    const value = `${yearIso(yearOf(at.published) + offset)}-${code}`;
    return { grain: 'season', value, because: `the article was published on ${inWords(at.published)}.` };
  },
};
