import { expect, test } from '@jest/globals';
import { calibrated } from '../../../../src/core/document/passes/calibration.js';

test.each([
  [0.5, 0.5],
  [0.9, 0.75],
  [0.1, 0.25],
])('half the log-odds of %d are those of %d', (stated, meant) => {
  expect(calibrated({ slope: 0.5, shift: 0 }, stated)).toBeCloseTo(meant, 6);
});

test('the shift moves what was even', () => {
  expect(calibrated({ slope: 1, shift: Math.log(3) }, 0.5)).toBeCloseTo(0.75, 6);
});

test('the surest arc stays below one', () => {
  expect(calibrated({ slope: 0.7, shift: 0 }, 1)).toBeLessThan(1);
});
