import { expect, test } from '@jest/globals';

import { inBatches, packBatch, placeOf } from '../../../../src/core/document/network/packed-batch.js';

test('the words of a step lie side by side', () => {
  const batch = packBatch([3, 2, 2]);
  expect(batch.size).toBe(7);
  expect([...batch.offsets]).toEqual([0, 3, 6, 7]);
  expect(placeOf(batch, 2, 1)).toBe(5);
  expect(placeOf(batch, 0, 2)).toBe(6);
});

test('every sentence with words is in exactly one batch, with room for its words', () => {
  const lengths = [5, 0, 900, 1, 900, 3, 0, 2_000];
  const seen: number[] = [];
  inBatches(lengths, (sentences, batch) => {
    seen.push(...sentences);
    expect(batch.size).toBe(sentences.reduce((sum, sentence) => sum + lengths[sentence]!, 0));
  });
  expect(seen.toSorted((a, b) => a - b)).toEqual([0, 2, 3, 4, 5, 7]);
});

test('no sentences, no batches', () => {
  inBatches([0, 0], () => {
    throw new Error('There is nothing to work on.');
  });
  expect(packBatch([]).size).toBe(0);
});
