import { addDays, weekdayOf, WEEKDAYS } from '../calendar.js';
import type { DateContext, DateRule, Reading } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { readWeekday, WEEKDAY } from '../words.js';

const unresolved: Reading = { grain: 'day', value: null, because: null };

const resolved = (
  value: string,
  why: string,
  from: string,
  event = 'the article was published',
): Reading => ({
  grain: 'day',
  value,
  because: `the ${WEEKDAYS[weekdayOf(value)]} ${why} ${event} on ${inWords(from)}.`,
});

/** Days back to the last such weekday; 0 on the day itself. */
const back = (from: string, weekday: number): number => (weekdayOf(from) - weekday + 7) % 7;
const ahead = (from: string, weekday: number): number => (weekday - weekdayOf(from) + 7) % 7;

/** "last Friday" is sure only when the Friday before lies in the week before: on a Saturday people differ. */
function readLast(weekday: number, from: string): Reading {
  const days = back(from, weekday) || 7;
  return days > weekdayOf(from) ? resolved(addDays(from, -days), 'before', from) : unresolved;
}

function readNext(weekday: number, from: string): Reading {
  const days = ahead(from, weekday) || 7;
  return days > 6 - weekdayOf(from) ? resolved(addDays(from, days), 'after', from) : unresolved;
}

function readThis(weekday: number, from: string): Reading {
  return resolved(addDays(from, weekday - weekdayOf(from)), 'of the week in which', from);
}

/** "On Monday": news speaks of the last one, except under a verb of the future. */
function readBare(weekday: number, from: string, at: DateContext): Reading {
  const past = back(from, weekday);
  if (past === 0) {
    return { grain: 'day', value: from, because: `the article was published on that ${WEEKDAYS[weekday]}.` };
  }
  // "has adjourned until Tuesday" is of the next; "waited until Tuesday" may be of either.
  if (/\b(?:until|till)\s$/i.test(at.before))
    return at.direction === 'past'
      ? unresolved
      : resolved(addDays(from, ahead(from, weekday)), 'after', from);
  if (at.direction === 'future') return resolved(addDays(from, ahead(from, weekday)), 'after', from);
  if (at.direction === 'past' || at.direction === 'none')
    return resolved(addDays(from, -past), 'before', from);
  return unresolved;
}

/** "Monday", "last Friday", "next Tuesday", "this coming Sunday"; not Black Friday, not "on Mondays". */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>(?:[Tt]he\s|[Tt]his\s)?(?:[Ll]ast|past|previous|[Nn]ext|coming|following)|[Tt]his|[Tt]hat)\s)?(?<weekday>${WEEKDAY})\b(?!-)`,
    'g',
  ),
  read(groups, at) {
    if (at.named) return null;
    // "the Sunday trade ban", "Sunday opening hours" recur; "Saturday Night" does not
    if (
      groups['which'] === undefined &&
      at.token.deprel === 'compound' &&
      !/\b[Oo]n\s$/.test(at.before) &&
      /^\s(?!morning|afternoon|evening|night)[a-z]/.test(at.after)
    ) {
      return { grain: 'vague', value: null, because: null };
    }
    const day = readWeekday(groups['weekday'] ?? '');
    const which = groups['which']?.toLowerCase() ?? '';
    if (/following|previous|that/.test(which)) return readAfterAnchor(day, which, at);
    if (at.published === null) return unresolved;
    if (/coming/.test(which)) return readBare(day, at.published, { ...at, direction: 'future' });
    if (/last|past/.test(which)) return readLast(day, at.published);
    if (/next/.test(which))
      return at.direction === 'past' ? readAfterAnchor(day, which, at) : readNext(day, at.published);
    // "This Sunday, she crossed the Channel", told on a Monday, is over.
    if (which === 'this')
      return at.direction === 'past' ? readBare(day, at.published, at) : readThis(day, at.published);
    return readBare(day, at.published, at);
  },
};

/** "the following Tuesday", "went back the next Tuesday": counted from the day the text has just named. */
function readAfterAnchor(weekday: number, which: string, at: DateContext): Reading {
  const from = at.anchor?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || which === 'that') return unresolved;
  const value = /previous/.test(which)
    ? addDays(from, -(back(from, weekday) || 7))
    : addDays(from, ahead(from, weekday) || 7);
  return {
    grain: 'day',
    value,
    because: `the ${WEEKDAYS[weekday]} ${/previous/.test(which) ? 'before' : 'after'} ${inWords(from)}, named just before.`,
  };
}
