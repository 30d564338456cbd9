import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lintItem } from '../../../src/core/item/lint-item.js';
import { readRow } from './lint/lint-table.js';

const good = readFileSync(new URL('lint/good-items.txt', import.meta.url), 'utf8')
  .split('\n')
  .slice(2)
  .filter((line) => line !== '');

describe('lintItem', () => {
  test.each(good)('finds nothing in %s', (line) => {
    expect(lintItem(readRow(`. ${line}`).item)).toEqual([]);
  });

  test('tells check, field and what to do, in the order of the rubric', () => {
    const { item } = readRow('! why did he resign yesterday = it | a scandal | a scandal | all of the above');
    expect(lintItem(item).map(({ check, name, field, index }) => [check, name, field, index])).toEqual([
      ['A1', 'question-mark', 'stem', null],
      ['A1', 'lower-case-start', 'stem', null],
      ['A4', 'dangling-pronoun', 'stem', null],
      ['A4', 'bare-time', 'stem', null],
      ['A7', 'key-incomplete', 'key', null],
      ['B4', 'equal-options', 'distractors', 1],
      ['B7', 'banned-option', 'distractors', 2],
    ]);
    expect(lintItem(item)[2]).toEqual({
      check: 'A4',
      name: 'dangling-pronoun',
      severity: 'fault',
      field: 'stem',
      index: null,
      message: 'Nothing before “he” says who or what is meant: put the name.',
    });
  });

  test('survives anything that can be typed', () => {
    const text = fc.string({ maxLength: 300, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (stem, key, others) => {
        const options = others.length === 0 ? [] : [key, ...others];
        const item = { stem, key, accept: [], distractors: others.map((each) => ({ text: each })), options };
        expect(Array.isArray(lintItem({ kind: 'what', ...item }))).toBe(true);
      }),
    );
  });
});
