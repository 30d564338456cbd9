import type { DateRule } from '../date-rule.js';
import { WEEKDAY } from '../words.js';

/** "every year", "each Monday", "on Sundays", "in recent years", "these days": a time, but no date. */
export const vagueTime: DateRule = {
  name: 'recurring or vague time',
  pattern: new RegExp(
    String.raw`\b(?:(?:every|each)\s(?:other\s|single\s)?(?:day|night|morning|week|weekend|month|year|decade|hour|spring|summer|autumn|winter|${WEEKDAY})\b|${WEEKDAY}s\b|(?:recent|coming|previous|earlier|later|past|last)\s(?:hours|days|weeks|months|years|decades|centuries)\b|these\sdays\b|nowadays\b)`,
    'g',
  ),
  read: (_groups, at) => (at.named ? null : { grain: 'vague', value: null, because: null }),
};
