import type { Comparison } from '../asked.js';
import { contentOf } from '../content.js';
import { partsAlike } from '../parts-alike.js';
import { isNumber, isWord, type Part } from '../phrase.js';
import { TITLES } from '../word-lists.js';

function withoutTitles(parts: readonly Part[]): readonly Part[] {
  const start = parts.findIndex((part) => !(isWord(part) && TITLES.has(part.typed)));
  return parts.slice(Math.max(start, 0));
}

/** "Queen Elizabeth" for "Elizabeth II": the number may be left out, not be another, nor any of the names. */
export const sameRuler: Comparison = {
  name: 'same-ruler',
  compare(answer, accepted, asked) {
    const [typed, meant] = [answer, accepted].map((phrase) => withoutTitles(contentOf(phrase)));
    const number = meant?.at(-1);
    if (!asked.person || !typed || !meant || number === undefined || !isNumber(number)) return null;
    const names = meant.slice(0, -1);
    if (names.length === 0 || !names.every(isWord)) return null;
    const wanted = typed.length === meant.length ? meant : names;
    const alike =
      typed.length === wanted.length && typed.every((part, i) => partsAlike(part, wanted[i] as Part, asked));
    return alike ? 'the same person' : null;
  },
};
