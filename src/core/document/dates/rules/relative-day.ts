import { addDays } from '../calendar.js';
import type { DateRule } from '../date-rule.js';
import { inWords } from '../in-words.js';

const OFFSETS: Readonly<Record<string, readonly [number, string]>> = {
  yesterday: [-1, 'the day before'],
  'last night': [-1, 'the evening before'],
  today: [0, 'the day'],
  tonight: [0, 'the day'],
  'this morning': [0, 'the day'],
  'this afternoon': [0, 'the day'],
  'this evening': [0, 'the day'],
  tomorrow: [1, 'the day after'],
  'the day before yesterday': [-2, 'two days before'],
  'the day after tomorrow': [2, 'two days after'],
};

/**
 * "yesterday", "last night", "today". In a quotation they count from a day the article seldom gives, and
 * "today" with a present verb means nowadays ("the town today has 300 people").
 */
export const relativeDay: DateRule = {
  name: 'relative day',
  pattern:
    /\b(?<word>the\sday\s(?:before\syesterday|after\stomorrow)|last\snight|this\s(?:morning|afternoon|evening)|yesterday|today|tonight|tomorrow)(?<owner>['’]s)?\b/gi,
  read(groups, at) {
    const word = (groups['word'] ?? '').toLowerCase().replaceAll(/\s/g, ' ');
    // "according to USA Today"
    if (at.named || (/^\p{Lu}/u.test(groups['word'] ?? '') && /\p{Lu}\p{L}*\s$/u.test(at.before)))
      return null;
    const [offset, why] = OFFSETS[word] ?? [0, ''];
    const nowadays =
      word === 'today' && groups['owner'] === undefined && ['present', 'none'].includes(at.direction);
    const generic =
      groups['owner'] !== undefined && /^\s(?:world|society|youth|children|generation|young)/.test(at.after);
    if (nowadays || generic) return { grain: 'vague', value: null, because: null };
    const grain = /night|morning|afternoon|evening/.test(word) ? 'time' : 'day';
    if (at.quoted || at.published === null) return { grain, value: null, because: null };
    return {
      grain,
      value: addDays(at.published, offset),
      because: `${why} the article was published${offset === 0 ? '' : ` on ${inWords(at.published)}`}.`,
    };
  },
};

const SAME = /same|that/;

/** "that day", "the same day", "the next day", "the previous night": counted from the day just named. */
export const anchoredDay: DateRule = {
  name: 'day beside the one just named',
  pattern:
    /\b(?<which>that|that\svery|(?:the|that|this)\ssame|the\s(?:very\s)?(?:next|following|previous))\s(?<part>day|morning|afternoon|evening|night)\b|\b(?<event>the\sday\s(?:before|after|earlier))\b(?!\s(?:yesterday|tomorrow))/gi,
  read(groups, at) {
    if (at.token.xpos === 'IN') return null;
    const day = /^\d{4}-\d\d-\d\d/.exec(at.anchor ?? '')?.[0] ?? null;
    const grain = groups['part'] === undefined || groups['part'] === 'day' ? 'day' : 'time';
    const which = groups['which'] ?? groups['event'] ?? '';
    // "the day before the blast" counts from the blast, not from the day just named
    const toEvent = groups['event'] !== undefined && /^\s\w/.test(at.after);
    if (day === null || toEvent) return { grain: toEvent ? 'vague' : grain, value: null, because: null };
    const offset = SAME.test(which) ? 0 : /previous|before|earlier/.test(which) ? -1 : 1;
    const why = { 0: 'the day', 1: 'the day after', [-1]: 'the day before' }[offset];
    return {
      grain,
      value: addDays(day, offset),
      because: offset === 0 ? 'the day named just before.' : `${why} ${inWords(day)}, named just before.`,
    };
  },
};
