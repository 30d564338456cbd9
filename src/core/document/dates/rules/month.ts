import { monthIso, monthOf, yearOf } from '../calendar.js';
import type { DateContext, DateRule, Reading } from '../date-rule.js';
import { inWords } from '../in-words.js';
import { MONTH, MONTH_SHORT, readMonth, YEAR } from '../words.js';

/** "October 2021", "Sept. 2019", "March, 2018", "July of last year" is two expressions to the reader of a quiz. */
export const monthOfYear: DateRule = {
  name: 'month of a year',
  pattern: new RegExp(
    String.raw`\b(?<month>${MONTH_SHORT})(?:${String.raw`(?:[–-]|\sto\s|\sand\s)(?<until>${MONTH_SHORT})`})?,?\s(?:of\s)?(?:(?<year>${YEAR})(?![\d,]*\d)|(?<relative>(?:last|this|next)\syear)\b)`,
    'g',
  ),
  read(groups, at) {
    const relative = groups['relative'];
    if (relative !== undefined && at.published === null)
      return { grain: 'month', value: null, because: null };
    const offset =
      relative === undefined ? 0 : relative.startsWith('last') ? -1 : relative.startsWith('next') ? 1 : 0;
    const year = relative === undefined ? Number(groups['year']) : yearOf(at.published ?? '') + offset;
    const first = monthIso(year, readMonth(groups['month'] ?? ''));
    const until = groups['until'];
    const value = until === undefined ? first : `${first}/${monthIso(year, readMonth(until))}`;
    const because =
      relative === undefined ? null : `the article was published in ${yearOf(at.published ?? '')}.`;
    return { grain: 'month', value, because };
  },
};

/** Words before which "May" and "March" are months; elsewhere they are a verb, a name, a walk. */
const TEMPORAL_BEFORE =
  /(?:^|[^\w])(?:in|since|until|till|by|from|to|of|during|before|after|through|throughout|for|between|early|late|mid|mid-|last|next|this|each|every|around|about)[\s-]$/i;

const MONTH_BEFORE = new RegExp(String.raw`${MONTH}(?:,?\s(?:and|or|to)\s|\s?[–-]\s?|,\s)$`);

function isMonth(name: string, at: DateContext): boolean {
  if (TEMPORAL_BEFORE.test(at.before)) return at.token.xpos !== 'MD';
  if (name === 'May' || name === 'March') return at.token.xpos !== 'MD' && MONTH_BEFORE.test(at.before);
  // "April Jones"
  return at.token.xpos !== 'NN' && !/^\s\p{Lu}/u.test(at.after);
}

/** The year is that of the text just before, else by the verb: past looks back, future ahead. */
function yearOfMonth(month: number, at: DateContext): Reading | null {
  const anchor = at.anchor ?? '';
  if (/^\d{4}-\d\d/.test(anchor) && (at.published === null || yearOf(anchor) !== yearOf(at.published))) {
    // "in December 2018 … in March": which March is anybody's guess
    if (month < monthOf(anchor)) return null;
    const value = monthIso(yearOf(anchor), month);
    return { grain: 'month', value, because: `the year is that of ${inWords(anchor)}, named just before.` };
  }
  if (at.published === null) return null;
  const year = yearOf(at.published);
  const apart = month - monthOf(at.published);
  // "action begins over the September crash", "the July contract settled at $138": of a year that only the story tells
  if (apart > 0 && /\bthe\s$/i.test(at.before) && /^\s\p{Ll}/u.test(at.after)) return null;
  if (at.direction === 'prospective' || at.direction === 'present') {
    // beyond half a year either reading is as good
    if (Math.abs(apart) > 5) return null;
    return nearPublication(year, month, at.published);
  }
  if (/(?:until|till|by|from|before)\s$/.test(at.before) && at.direction !== 'past') {
    return nearPublication(apart < -6 ? year + 1 : year, month, at.published);
  }
  if (at.direction === 'future') return nearPublication(apart < 0 ? year + 1 : year, month, at.published);
  return nearPublication(apart > 0 ? year - 1 : year, month, at.published);
}

function nearPublication(year: number, month: number, published: string): Reading {
  return {
    grain: 'month',
    value: monthIso(year, month),
    because: `the article was published on ${inWords(published)}.`,
  };
}

/** "In March", "mid-October", "last June"; not Theresa May, not "may", not a march, not a woman named April. */
export const bareMonth: DateRule = {
  name: 'month',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>last|this|next|this\s(?:coming|past)|(?:the\s)?following|(?:the\s)?previous|that|each|every)\s)?(?<month>${MONTH}|Sept\.)(?!\w|\s\d|\s(?:on|to)\s[A-Z]\w+\s(?:Street|Road))`,
    'g',
  ),
  read(groups, at) {
    const which = groups['which'] ?? '';
    if (at.named || (which === '' && !isMonth(groups['month'] ?? '', at))) return null;
    // "that March of Dimes", "November-born children"
    if (at.token.xpos === 'IN' || at.after.startsWith('-')) return null;
    const month = readMonth(groups['month'] ?? '');
    if (/each|every/.test(which)) return { grain: 'vague', value: null, because: null };
    const unresolved: Reading = { grain: 'month', value: null, because: null };
    if (which === '') return yearOfMonth(month, at) ?? unresolved;
    if (at.published === null || /following|previous|that/.test(which)) return unresolved;
    const year = yearOf(at.published);
    const apart = month - monthOf(at.published);
    if (which === 'this') return nearPublication(year, month, at.published);
    // "last March", said in October, is this year's to some and the year before's to others
    if (which === 'last' && apart >= 0) return nearPublication(year - 1, month, at.published);
    if (which === 'next' && apart <= 0) return nearPublication(year + 1, month, at.published);
    return unresolved;
  },
};
