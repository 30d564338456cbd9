import { expect, test } from '@jest/globals';
import { fitChoices } from '../../src/training/choice-regression.js';

test('weighs what the right choices have in common', () => {
  const choice = { features: [['near'], ['far']], right: [true, false] };
  const { near = 0, far = 0 } = fitChoices([choice, choice, choice], 0.01);
  expect(near).toBeGreaterThan(1);
  expect(far).toBeLessThan(-1);
});

test('gives nothing to what decides nothing', () => {
  const choices = [
    { features: [['near'], ['near']], right: [true, false] },
    { features: [['near'], ['near']], right: [false, true] },
  ];
  expect(Math.abs(fitChoices(choices, 0.01)['near'] ?? 1)).toBeLessThan(0.01);
});
