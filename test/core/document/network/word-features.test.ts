import { expect, test } from '@jest/globals';

import { affixRows, normalForm, wordShape } from '../../../../src/core/document/network/word-features.js';

test.each([
  ['Berlin', 'berlin'],
  ['don’t', "don't"],
  ['“', '"'],
  ['2021', '!YEAR'],
  ['1,500', '!DIGITS'],
  ['20-25', '!DIGITS'],
  ['B52s', 'b00s'],
])('%s is looked up as %s', (word, form) => {
  expect(normalForm(word)).toBe(form);
});

test.each([
  ['McDonald', 'XxXx'],
  ['F-16', 'X-d'],
  ['ÉCOLE', 'X'],
  ['naïve', 'x'],
])('%s has the shape %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape);
});

test('affixes are rows of the table, and capitals make a difference', () => {
  const rows = affixRows("o'clock", 64);
  expect(rows).toHaveLength(9);
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...rows)).toBeLessThan(64);
  expect(affixRows('Oslo', 64)).not.toEqual(affixRows('oslo', 64));
});
