import { describe, expect, test } from '@jest/globals';
import {
  itemStatistics,
  type ResponseMatrix,
  type ScoredResponse,
} from '../../../src/core/quiz/item-statistics.js';

/** 30 students, 10 items, 1 is right: drawn once from a model of ability, with item 8 a coin toss. */
const MARKS = `
  1111101111 1111100101 1110110101 1100100100 1001010010 1111011011
  1111100110 1000100100 1110111001 1111111110 1111010011 1111110110
  1111111100 1111110110 1110000100 1011000000 1111100100 0111111001
  1000000000 0000000100 0111110010 1111111011 1111101011 1111111011
  1000000000 1110000000 1011111110 0010010000 0010000101 1111111000
`
  .trim()
  .split(/\s+/)
  .map((row) => Array.from(row, Number));

/**
 * Computed apart from this program, with awk, by the textbook's formula: the difference between the mean rest
 * scores of those who had the item right and wrong, over their standard deviation (n), times √(pq). The last
 * column is the same against the whole score.
 */
const EXPECTED = [
  [0.8333, 0.2079, 0.3423],
  [0.7, 0.6294, 0.7294],
  [0.8, 0.5634, 0.6634],
  [0.6333, 0.6316, 0.736],
  [0.6333, 0.5975, 0.7095],
  [0.5333, 0.3856, 0.5421],
  [0.3667, 0.5438, 0.6671],
  [0.5, -0.0642, 0.1276],
  [0.4333, 0.4974, 0.6333],
  [0.3667, 0.2911, 0.4554],
] as const;

const OPTIONS = ['Bern', 'Geneva', 'Lausanne', 'Zurich'];

const response = (mark: number, choice: string | null = mark === 1 ? 'Bern' : 'Geneva'): ScoredResponse => ({
  correct: mark === 1,
  choice,
});

const matrix = (attempts: readonly (readonly (ScoredResponse | null)[])[]): ResponseMatrix => ({
  items: (attempts[0] ?? []).map((_, column) => ({
    id: `item-${column + 1}`,
    key: 'Bern',
    options: OPTIONS,
  })),
  attempts,
});

describe('itemStatistics', () => {
  const rows = itemStatistics(matrix(MARKS.map((row) => row.map((mark) => response(mark)))));

  test.each(EXPECTED.map((row, i) => [i + 1, ...row] as const))(
    'item %d has facility %d, discrimination %d, %d with itself',
    (number, facility, discrimination, itemTotal) => {
      const row = rows[number - 1];
      expect(Math.abs((row?.facility ?? NaN) - facility)).toBeLessThan(0.001);
      expect(Math.abs((row?.discrimination ?? NaN) - discrimination)).toBeLessThan(0.001);
      expect(Math.abs((row?.itemTotal ?? NaN) - itemTotal)).toBeLessThan(0.001);
    },
  );

  test('counts each choice and flags the distractors nobody took', () => {
    const first = rows[0];
    expect(first).toMatchObject({ itemId: 'item-1', attempts: 30, correct: 25, blank: 0 });
    expect(first?.choices).toEqual([
      { text: 'Bern', count: 25, isKey: true },
      { text: 'Geneva', count: 5, isKey: false },
      { text: 'Lausanne', count: 0, isKey: false },
      { text: 'Zurich', count: 0, isKey: false },
    ]);
    expect(first?.unused).toEqual(['Lausanne', 'Zurich']);
  });

  test('gives counts only below ten attempts', () => {
    const few = itemStatistics(matrix(MARKS.slice(0, 9).map((row) => row.map((mark) => response(mark)))))[0];
    expect(few).toMatchObject({
      attempts: 9,
      correct: 9,
      facility: null,
      discrimination: null,
      itemTotal: null,
      unused: [],
    });
    expect(few?.choices[0]?.count).toBe(9);
    const ten = itemStatistics(matrix(MARKS.slice(0, 10).map((row) => row.map((mark) => response(mark)))))[1];
    expect(ten?.facility).toBeCloseTo(0.8);
  });

  test('has no discrimination where all did the same', () => {
    const same = itemStatistics(
      matrix(MARKS.map((row) => [response(1), ...row.map((mark) => response(mark))])),
    )[0];
    expect(same).toMatchObject({ facility: 1, discrimination: null, itemTotal: null });
    const alone = itemStatistics(matrix(MARKS.map((row) => [response(row[0] ?? 0)])))[0];
    expect(alone?.discrimination).toBeNull();
    expect(alone?.itemTotal).toBeCloseTo(1);
  });

  test('tells left out from not asked', () => {
    const attempts = MARKS.slice(0, 12).map((row, i) => [
      i < 2 ? null : response(0, i < 5 ? null : 'Zurich'),
      ...row.map((mark) => response(mark)),
    ]);
    expect(itemStatistics(matrix(attempts))[0]).toMatchObject({
      attempts: 10,
      correct: 0,
      blank: 3,
      facility: 0,
    });
  });

  test('a recall item has no choices', () => {
    const [row] = itemStatistics({
      items: [{ id: 'a', key: 'Bern', options: [] }],
      attempts: [[response(1, null)], [response(0, null)]],
    });
    expect(row).toMatchObject({ attempts: 2, correct: 1, blank: 1, choices: [], unused: [] });
  });

  test('an empty matrix is no error', () => {
    expect(itemStatistics({ items: [], attempts: [] })).toEqual([]);
    expect(itemStatistics({ items: [{ id: 'a', key: 'x', options: [] }], attempts: [] })[0]?.attempts).toBe(
      0,
    );
  });
});
