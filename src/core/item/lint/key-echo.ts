import { contentWords } from '../wording/content-words.js';
import { inKey, type LintCheck } from './lint-check.js';

/** "Which Russian …?" may be answered with "Russian …" by all options, not by the right one alone. */
export const keyEcho: LintCheck = {
  check: 'B6',
  name: 'key-echo',
  severity: 'hint',
  find({ stem, key, distractors }) {
    if (distractors.length === 0) return [];
    const asked = contentWords(stem);
    const echoes = ({ text }: { text: string }): boolean =>
      [...contentWords(text)].some((word) => asked.has(word));
    if (distractors.some(echoes)) return [];
    const echo = [...contentWords(key)].find((word) => asked.has(word));
    return echo === undefined
      ? []
      : [inKey(`Only the right option repeats a word of the question: “${echo}”.`)];
  },
};
