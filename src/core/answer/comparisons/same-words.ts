import type { Comparison } from '../asked.js';
import { contentOf } from '../content.js';
import { isSlip } from '../is-slip.js';
import { partsAlike } from '../parts-alike.js';
import type { Part } from '../phrase.js';
import { isNumber, isWord } from '../phrase.js';

/** `cease-fire` and `ceasefire`, `al-Sisi` and `Al Sisi`: the letters in a row, numbers kept apart. */
const joined = (parts: readonly Part[]): string =>
  parts.map((part) => (isNumber(part) ? JSON.stringify(part) : part.key)).join('');

/** `conducting` and `conduct`, `shutting` and `shut`, `making` and `make`. */
const root = (word: string): string =>
  word
    .replace(/ing$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '');

/** The first word of an answer may be a verb: "to conduct a study" is "conducting a study". */
function verbsAlike(typed: Part | undefined, meant: Part | undefined): boolean {
  const words = [typed, meant].map((part) => (part?.kind === 'word' ? part.typed : ''));
  const [a = '', b = ''] = words;
  return words.some((word) => /^\w{3,}ing$/.test(word)) && root(a) === root(b);
}

/** "the 8 diplomats" for "Eight diplomats": but for case, accents, punctuation, articles, plural and the writing of numbers. */
export const sameWords: Comparison = {
  name: 'same-words',
  compare(answer, accepted, asked) {
    const [typed, meant] = [contentOf(answer), contentOf(accepted)];
    if (typed.length === 0 || meant.length === 0) return null;
    const alike =
      typed.length === meant.length &&
      typed.every(
        (part, i) => partsAlike(part, meant[i] as Part, asked) || (i === 0 && verbsAlike(part, meant[i])),
      );
    if (alike || joined(typed) === joined(meant)) return 'in other letters';
    const parted = asked.slips && typed.length !== meant.length && isSlip(joined(typed), joined(meant));
    return parted && typed.every(isWord) && meant.every(isWord) ? 'in other letters' : null;
  },
};
