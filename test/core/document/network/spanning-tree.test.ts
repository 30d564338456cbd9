import { describe, expect, test } from '@jest/globals';

import { findTree } from '../../../../src/core/document/network/spanning-tree.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';

/** All ways to give each of `words` words a head, 0 to `words`. */
function* assignments(words: number): Generator<number[]> {
  const count = (words + 1) ** words;
  for (let code = 0; code < count; code++) {
    yield Array.from({ length: words }, (_, i) => Math.floor(code / (words + 1) ** i) % (words + 1));
  }
}

function isTreeWithOneRoot(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word + 1;
    for (let step = 0; step <= heads.length && node !== 0; step++) node = heads[node - 1]!;
    return node === 0;
  });
}

const total = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);

function bestTotal(scores: Float32Array, words: number): number {
  let best = -Infinity;
  for (const heads of assignments(words)) {
    if (isTreeWithOneRoot(heads)) best = Math.max(best, total(scores, heads));
  }
  return best;
}

function randomScores(words: number, random: () => number): Float32Array {
  return Float32Array.from({ length: words * (words + 1) }, () => 20 * random() - 10);
}

describe('the best tree', () => {
  test.each([1, 2, 3, 4, 5])('is as good as the best of all trees over %i words', (words) => {
    const random = seededRandom(`trees of ${words}`);
    for (let round = 0; round < (words < 5 ? 200 : 25); round++) {
      const scores = randomScores(words, random);
      const heads = findTree(scores, words);
      expect(isTreeWithOneRoot(Array.from(heads))).toBe(true);
      expect(total(scores, heads)).toBeCloseTo(bestTotal(scores, words), 3);
    }
  });

  test('has one root even where every word would rather hang on it', () => {
    const words = 4;
    const scores = new Float32Array(words * (words + 1)).fill(-5);
    for (let word = 0; word < words; word++) scores[word * (words + 1)] = 50 - word;
    const heads = findTree(scores, words);
    expect(Array.from(heads).filter((head) => head === 0)).toHaveLength(1);
    expect(total(scores, heads)).toBeCloseTo(bestTotal(scores, words), 3);
  });

  test('stays a tree over more words than a sentence has', () => {
    const words = 150;
    const heads = findTree(randomScores(words, seededRandom('long')), words);
    expect(isTreeWithOneRoot(Array.from(heads))).toBe(true);
  });
});
