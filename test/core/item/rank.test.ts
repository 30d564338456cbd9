import { expect, test } from '@jest/globals';
import { rank, type RankerWeights } from '../../../src/core/item/rank.js';

const WEIGHTS: RankerWeights = {
  slope: 1,
  shift: 0,
  features: ['kept', 'kind who'],
  trees: [
    [0, 0.5, 0.2, [1, 0, 0.6, 0.8]],
    [1, 0, 0.4, 0.6],
  ],
};

test.each([
  [{}, 0.3],
  [{ kept: 0.5 }, 0.3],
  [{ kept: 0.6, other: 1 }, 0.5],
  [{ kept: 0.6, 'kind who': 1 }, 0.7],
])('what the trees say in the mean of %j', (features, expected) => {
  expect(rank(features, WEIGHTS)).toBeCloseTo(expected, 9);
});

test('the log-odds times the slope, and the shift', () => {
  const odds = Math.exp(2 * Math.log(0.3 / 0.7) + 0.5);
  expect(rank({}, { ...WEIGHTS, slope: 2, shift: 0.5 })).toBeCloseTo(odds / (1 + odds), 9);
});

test('without trees nothing is known', () => {
  expect(rank({ kept: 1 }, { ...WEIGHTS, trees: [] })).toBe(0.5);
});
