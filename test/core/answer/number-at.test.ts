import { describe, expect, test } from '@jest/globals';
import { numberAt } from '../../../src/core/answer/number-at.js';
import { plainFigures } from '../../../src/core/answer/plain-figures.js';

const read = (text: string) => {
  const plain = plainFigures(text);
  const number = numberAt(plain);
  return number && [number.value, number.form, plain.slice(number.length).trim()];
};

describe('numberAt', () => {
  test.each([
    ['8', 8],
    ['eight', 8],
    ['twenty one', 21],
    ['1.5 million', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1.5m', 1_500_000],
    ['300k', 300_000],
    ['4.5 bn', 4_500_000_000],
    ['one and a half million', 1_500_000],
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a hundred and five', 105],
    ['one hundred twenty three', 123],
    ['twelve hundred', 1200],
    ['two hundred and five thousand', 205_000],
    ['three million two hundred thousand', 3_200_000],
    ['one million two hundred thousand and five', 1_200_005],
    ['3 millions', 3_000_000],
    ['three point one four', 3.14],
    ['one point five million', 1_500_000],
    ['2,5', 2.5],
    ['0.5', 0.5],
    ['ninteen', 19],
    ['none', 0],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toEqual([expect.closeTo(value, 6), 'cardinal', '']);
  });

  test.each([
    ['third', 3, 'ordinal', ''],
    ['21st', 21, 'ordinal', ''],
    ['twenty first century', 21, 'ordinal', 'century'],
    ['twentieth', 20, 'ordinal', ''],
    ['two thirds of voters', 2 / 3, 'fraction', 'of voters'],
    ['a quarter', 0.25, 'fraction', ''],
    ['half of them', 0.5, 'fraction', 'of them'],
    ['3/4', 0.75, 'fraction', ''],
    ['1 1/2', 1.5, 'cardinal', ''],
    ['eight nine', 8, 'cardinal', 'nine'],
    ['twenty eleven', 20, 'cardinal', 'eleven'],
    ['eight or nine', 8, 'cardinal', 'or nine'],
  ])('%s begins with %d', (text, value, form, rest) => {
    expect(read(text)).toEqual([expect.closeTo(value, 6), form, rest]);
  });

  test.each([
    'hundreds of people',
    'a man',
    'eighty-sixed them',
    'onerous',
    'millions',
    'tent',
    'and five',
    '',
  ])('%s begins with none', (text) => {
    expect(read(text.replace('eighty-sixed', 'eightysixed'))).toBeNull();
  });
});
