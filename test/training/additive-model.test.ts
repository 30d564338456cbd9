import { describe, expect, test } from '@jest/globals';
import { fitAdditive, predict } from '../../src/training/additive-model.js';

const SETTINGS = { rounds: 300, rate: 0.1, cases: 1, columns: 1, leastSide: 1 };

const group = (value: number, labels: readonly number[]) =>
  labels.map((label) => ({ features: [value], label }));

describe('fitting', () => {
  test('without features it says how often the answer is yes', () => {
    const cases = [1, 1, 1, 0].map((label) => ({ features: [], label }));
    expect(predict(fitAdditive(cases, 'a', SETTINGS), [])).toBeCloseTo(0.75, 4);
  });

  test('of groups it says what share of each said yes, in whatever order they lie', () => {
    const cases = [
      ...group(
        0,
        Array.from({ length: 100 }, (_, i) => (i < 20 ? 1 : 0)),
      ),
      ...group(
        1,
        Array.from({ length: 100 }, (_, i) => (i < 90 ? 1 : 0)),
      ),
      ...group(
        2,
        Array.from({ length: 100 }, (_, i) => (i < 40 ? 1 : 0)),
      ),
    ];
    const model = fitAdditive(cases, 'a', SETTINGS);
    expect(predict(model, [0])).toBeCloseTo(0.2, 1);
    expect(predict(model, [1])).toBeCloseTo(0.9, 1);
    expect(predict(model, [2])).toBeCloseTo(0.4, 1);
    expect(predict(model, [9])).toBe(predict(model, [2]));
  });

  test('a column that is the same for all has no steps, nor one that too few differ in', () => {
    const cases = [0, 1, 2, 3].map((value) => ({
      features: [value, 1, value === 3 ? 1 : 0],
      label: value > 1 ? 1 : 0,
    }));
    const { steps } = fitAdditive(cases, 'a', { ...SETTINGS, leastSide: 2 });
    expect(steps.map((each) => each.length)).toEqual([1, 0, 0]);
    expect(steps[0]![0]!.above).toBe(1);
    expect(steps[0]![0]!.adds).toBeGreaterThan(0);
  });

  test('a share of judges counts as that share of cases', () => {
    const halves = group(0, [0.5, 0.5]).concat(group(1, [1, 1]));
    const whole = group(0, [0, 1]).concat(group(1, [1, 1]));
    const [a, b] = [halves, whole].map((cases) => fitAdditive(cases, 'a', SETTINGS));
    expect(predict(a!, [0])).toBeCloseTo(predict(b!, [0]), 9);
  });

  test('the same seed gives the same model', () => {
    const cases = Array.from({ length: 60 }, (_, i) => ({ features: [i % 7, i % 5], label: i % 3 ? 1 : 0 }));
    const settings = { ...SETTINGS, cases: 0.5, columns: 0.5 };
    expect(fitAdditive(cases, 'a', settings)).toEqual(fitAdditive(cases, 'a', settings));
    expect(fitAdditive(cases, 'b', settings)).not.toEqual(fitAdditive(cases, 'a', settings));
  });
});
