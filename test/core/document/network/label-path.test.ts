import { expect, test } from '@jest/globals';

import { findLabelPath, mayFollow } from '../../../../src/core/document/network/label-path.js';
import type { LabelTransitions } from '../../../../src/core/document/network/label-path.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];

function score(
  path: readonly number[],
  rows: readonly Float32Array[],
  transitions: LabelTransitions,
): number {
  return path.reduce((sum, label, i) => {
    const before = i === 0 ? null : path[i - 1]!;
    if (!mayFollow(before === null ? null : labels[before]!, labels[label]!)) return -Infinity;
    const step =
      before === null ? transitions.first[label]! : transitions.between[before * labels.length + label]!;
    return sum + step + rows[i]![label]!;
  }, transitions.last[path.at(-1)!]!);
}

test('the label path is the best of all that are allowed', () => {
  const random = seededRandom('labels');
  const numbers = (length: number): Float32Array => Float32Array.from({ length }, () => 4 * random() - 2);
  for (let round = 0; round < 50; round++) {
    const transitions = { labels, between: numbers(25), first: numbers(5), last: numbers(5) };
    const rows = Array.from({ length: 4 }, () => numbers(5));
    let best = -Infinity;
    for (let code = 0; code < 5 ** 4; code++) {
      const path = rows.map((_, i) => Math.floor(code / 5 ** i) % 5);
      best = Math.max(best, score(path, rows, transitions));
    }
    const found = Array.from(findLabelPath(rows, transitions));
    expect(score(found, rows, transitions)).toBeCloseTo(best, 4);
  }
});

test('a name cannot begin in the middle or change its kind', () => {
  expect(mayFollow(null, 'I-PER')).toBe(false);
  expect(mayFollow('O', 'I-PER')).toBe(false);
  expect(mayFollow('B-LOC', 'I-PER')).toBe(false);
  expect(mayFollow('I-PER', 'I-PER')).toBe(true);
  expect(mayFollow('B-PER', 'B-PER')).toBe(true);
});
