import { describe, expect, test } from '@jest/globals';
import { readWrittenNumber } from '../../../../src/core/item/distractors/written-number.js';

describe('readWrittenNumber', () => {
  test.each<[string, number, string]>([
    ['Eight', 12, 'Twelve'],
    ['about 300', 250, 'about 250'],
    ['$4.5 billion', 3.2, '$3.2 billion'],
    ['1,500 people', 12_000, '12,000 people'],
    ['7000', 9500, '9500'],
    ['20%', 35, '35%'],
    ['twenty-one', 34, 'thirty-four'],
    ['third', 5, 'fifth'],
    ['3rd', 12, '12th'],
    ['22nd', 31, '31st'],
    ['5.4 km', 7, '7.0 km'],
  ])('%s with %d for its number is %s', (text, value, written) => {
    expect(readWrittenNumber(text)?.write(value)).toBe(written);
  });

  test.each<[string, number]>([
    ['1,500', 500],
    ['25', 5],
    ['237', 1],
    ['70', 10],
    ['100', 50],
    ['4.5 billion', 0.1],
    ['50,818', 1],
    ['twenty', 10],
  ])('%s is round to %d', (text, step) => {
    expect(readWrittenNumber(text)?.step).toBeCloseTo(step);
  });

  test.each([
    '3 to 5',
    'no number',
    '2:17:01',
    '900 million złotys (181 million pounds)',
    'hundreds',
    '',
    'one of five',
    '10/4',
  ])('%s has not one number', (text) => {
    expect(readWrittenNumber(text)).toBeNull();
  });

  test('one of a plural is not written', () => {
    expect(readWrittenNumber('two years')?.write(1)).toBeNull();
    expect(readWrittenNumber('2 years')?.write(1)).toBeNull();
    expect(readWrittenNumber('Two')?.write(1)).toBe('One');
    expect(readWrittenNumber('eight')?.write(150)).toBeNull();
  });
});
