import { expect, test } from '@jest/globals';
import { calibrated } from '../../src/core/item/rank.js';
import { calibrateScores } from '../../src/training/calibrate-scores.js';

const told = (mean: number, count: number, accepted: number) =>
  Array.from({ length: count }, (_, i) => ({ mean, label: i < accepted ? 1 : 0 }));

test('means that shrink towards the middle are led back to the shares', () => {
  const { slope, shift } = calibrateScores([...told(0.4, 1000, 200), ...told(0.7, 1000, 900)]);
  expect(calibrated(0.4, slope, shift)).toBeCloseTo(0.2, 2);
  expect(calibrated(0.7, slope, shift)).toBeCloseTo(0.9, 2);
  expect(slope).toBeGreaterThan(1);
});

test('means that are shares stay as they are', () => {
  const { slope, shift } = calibrateScores([...told(0.3, 1000, 300), ...told(0.8, 1000, 800)]);
  expect(slope).toBeCloseTo(1, 2);
  expect(shift).toBeCloseTo(0, 2);
});

test('labels that are all the same do not lead to infinity', () => {
  const { slope, shift } = calibrateScores(told(0.5, 10, 10));
  expect(Number.isFinite(slope) && Number.isFinite(shift)).toBe(true);
  expect(calibrated(0.5, slope, shift)).toBeGreaterThan(0.9);
});
