import { expect, test } from '@jest/globals';
import { isMisspelt } from '../../../../src/core/item/distractors/misspelt.js';

test.each([
  ['Tom Argyll', 'T. Gregory Argall'],
  ['Phillip Ruddock', 'Philip Ruddocks'],
  ['Viktor Yanukovich', 'Viktor Yanukovych'],
])('%s can be %s', (a, b) => {
  expect(isMisspelt(a, b)).toBe(true);
  expect(isMisspelt(b, a)).toBe(true);
});

test.each([
  ['Tom Argyll', 'Raj Argall'],
  ['Tom Argyll', 'Tom Moulton'],
  ['Ann Lee', 'Alan Lew'],
  ['Argyll', 'Argall'],
  ['Tom Barker', 'Tim Parker'],
])('%s is not %s', (a, b) => {
  expect(isMisspelt(a, b)).toBe(false);
});
