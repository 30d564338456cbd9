import { looksLikePerson } from '../../answer/looks-like-person.js';
import { isNumber } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import { TITLES } from '../../answer/word-lists.js';
import { inKey, type LintCheck } from './lint-check.js';

const HEDGE =
  /^(?:about|around|approximately|roughly|nearly|almost|more than|over|at least|less than|fewer than|up to)\b/i;

const hasUnit = (text: string): boolean =>
  readPhrase(text).parts.some((part) => isNumber(part) && part.unit !== null);
const hasTitle = (text: string): boolean =>
  TITLES.has((text.split(' ')[0] ?? '').toLowerCase().replace('.', '')) && /\s\p{Lu}/u.test(text);

/** What one option can have that the others lack, with what to call it. `bare` says when the others count as lacking it. */
const DETAILS: readonly { has: (text: string) => boolean; bare: (text: string) => boolean; name: string }[] =
  [
    {
      has: (text) => HEDGE.test(text),
      bare: (text) => /\d/.test(text) && !HEDGE.test(text),
      name: 'a word like “about”',
    },
    { has: hasUnit, bare: (text) => readPhrase(text).parts.some(isNumber) && !hasUnit(text), name: 'a unit' },
    {
      has: (text) => /\([^()]+\)/.test(text),
      bare: (text) => !text.includes('('),
      name: 'something in brackets',
    },
    { has: hasTitle, bare: (text) => !hasTitle(text) && /^\p{Lu}/u.test(text), name: 'a title' },
    {
      has: (text) => looksLikePerson(readPhrase(text)),
      bare: (text) => /^\p{Lu}[\p{L}'’-]+$/u.test(text.trim()),
      name: 'a first name',
    },
  ];

/** "about 300" among bare numbers, "Boris Johnson" among surnames */
export const detailCue: LintCheck = {
  check: 'B5',
  name: 'detail-cue',
  severity: 'fault',
  find({ kind, key, distractors }) {
    if (distractors.length < 2) return [];
    const detail = DETAILS.find(({ has, bare, name }) => {
      if (name === 'a first name' && kind !== 'who') return false;
      return has(key) && distractors.every(({ text }) => bare(text));
    });
    return detail === undefined
      ? []
      : [inKey(`Only the right option has ${detail.name}: give it to all or to none.`)];
  },
};
