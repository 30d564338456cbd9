import { describe, expect, test } from '@jest/globals';
import { areaUnderCurve } from '../../src/training/area-under-curve.js';

describe('area under the curve', () => {
  test.each([
    ['all in order', [0.1, 0.2, 0.8, 0.9], 1],
    ['all the wrong way round', [0.9, 0.8, 0.2, 0.1], 0],
    ['one score for all', [0.5, 0.5, 0.5, 0.5], 0.5],
    ['one of four pairs wrong', [0.1, 0.6, 0.5, 0.9], 0.75],
  ])('%s', (_, scores, area) => {
    const labels = [0, 0, 1, 1];
    expect(areaUnderCurve(scores.map((score, i) => ({ score, label: labels[i]! })))).toBe(area);
  });

  test('one label for all has none', () => {
    expect(areaUnderCurve([{ score: 1, label: 1 }])).toBeNull();
  });
});
