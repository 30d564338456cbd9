import { inKey, type LintCheck } from './lint-check.js';

/** Words in a row that key and stem may share by chance or because a name has them. */
const MOST_SHARED = 3;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "What did the ministry suspend?", "The ministry suspended the work of its mission" says more than is asked. */
export const keyRepeatsStem: LintCheck = {
  check: 'A7',
  name: 'key-repeats-stem',
  severity: 'hint',
  find({ stem, key }) {
    const [asked, words] = [` ${wordsIn(stem).join(' ')} `, wordsIn(key)];
    for (let at = 0; at + MOST_SHARED < words.length; at++) {
      const run = words.slice(at, at + MOST_SHARED + 1).join(' ');
      if (asked.includes(` ${run} `)) return [inKey(`The answer repeats the question: “${run}”.`)];
    }
    return [];
  },
};
