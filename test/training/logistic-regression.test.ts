import { describe, expect, test } from '@jest/globals';
import { areaUnderCurve } from '../../src/training/area-under-curve.js';
import { fitLogistic, predict } from '../../src/training/logistic-regression.js';

const group = (value: number, labels: number[]) => labels.map((label) => ({ features: [value], label }));

describe('fitting', () => {
  test('without features it says how often the answer is yes', () => {
    const cases = [1, 1, 1, 0].map((label) => ({ features: [], label }));
    expect(predict(fitLogistic(cases, 1), [])).toBeCloseTo(0.75, 9);
  });

  test('two groups and next to no penalty give the share of each', () => {
    const fit = fitLogistic([...group(0, [1, 0, 0, 0, 0]), ...group(1, [1, 1, 1, 0])], 1e-6);
    expect(predict(fit, [0])).toBeCloseTo(0.2, 4);
    expect(predict(fit, [1])).toBeCloseTo(0.75, 4);
  });

  test('a share of judges counts as that share of cases', () => {
    const halves = [{ features: [1], label: 0.5 }];
    const whole = [
      { features: [1], label: 1 },
      { features: [1], label: 0 },
    ];
    expect(fitLogistic(halves, 1).weights[0]).toBeCloseTo(fitLogistic(whole, 1).weights[0]!, 9);
  });

  test('a higher penalty gives smaller weights, and a column that says nothing gets none', () => {
    const cases = [0, 1, 2, 3].map((value) => ({ features: [value, 1], label: value > 1 ? 1 : 0 }));
    const [loose, tight] = [0.1, 10].map((penalty) => fitLogistic(cases, penalty));
    expect(Math.abs(tight!.weights[0]!)).toBeLessThan(Math.abs(loose!.weights[0]!));
    expect(loose!.weights[1]).toBeCloseTo(0, 6);
  });
});

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
