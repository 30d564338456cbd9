import { expect, test } from '@jest/globals';
import { isCutShort } from '../../../../src/core/item/wording/person-name.js';

test.each([
  ['Bashir al', true],
  ['Ludwig van', true],
  ['Bashar al-Assad', false],
  ['Vincent van Gogh', false],
  ['Ann Lee', false],
  ['Putin', false],
])('%s is cut short: %s', (name, cut) => {
  expect(isCutShort(name)).toBe(cut);
});
