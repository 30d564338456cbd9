import { describe, expect, test } from '@jest/globals';
import { meanOf, type Branch } from '../../src/core/item/rank.js';
import { growForest, type Case } from '../../src/training/extra-trees.js';

const SETTINGS = { trees: 20, depth: 6, leastLeaf: 1, columns: 1 };

const group = (value: number, count: number, accepted: number): Case[] =>
  Array.from({ length: count }, (_, i) => ({ features: [value], label: i < accepted ? 1 : 0 }));

const grown = (cases: readonly Case[], more: Partial<typeof SETTINGS> = {}) =>
  growForest(cases, 'a', { ...SETTINGS, ...more });

const depthOf = (branch: Branch): number =>
  typeof branch === 'number' ? 0 : 1 + Math.max(depthOf(branch[2]), depthOf(branch[3]));

describe('growing', () => {
  test('without features it says how often the answer is yes', () => {
    const cases = [1, 1, 1, 0].map((label) => ({ features: [], label }));
    expect(meanOf(grown(cases).trees, [])).toBe(0.75);
  });

  test('of groups it says what share of each said yes, in whatever order they lie', () => {
    const { trees } = grown([...group(0, 100, 20), ...group(1, 100, 90), ...group(2, 100, 40)]);
    expect(meanOf(trees, [0])).toBeCloseTo(0.2, 6);
    expect(meanOf(trees, [1])).toBeCloseTo(0.9, 6);
    expect(meanOf(trees, [2])).toBeCloseTo(0.4, 6);
    expect(meanOf(trees, [9])).toBe(meanOf(trees, [2]));
  });

  test('of two features that matter only together it says what both say', () => {
    const cases = [0, 1].flatMap((a) =>
      [0, 1].flatMap((b) => group(0, 10, 0).map(() => ({ features: [a, b], label: a === b ? 1 : 0.1 * b }))),
    );
    const { trees } = grown(cases);
    expect([meanOf(trees, [1, 1]), meanOf(trees, [0, 0])]).toEqual([1, 1]);
    expect(meanOf(trees, [0, 1])).toBeCloseTo(0.1, 6);
    expect(meanOf(trees, [1, 0])).toBeCloseTo(0, 6);
  });

  test('a column that is the same for all is no branch, nor one that too few differ in', () => {
    const cases = [0, 1, 2, 3].map((value) => ({
      features: [value, 1, value === 3 ? 1 : 0],
      label: value > 1 ? 1 : 0,
    }));
    const { trees, importance } = grown(cases, { leastLeaf: 2 });
    expect(importance).toEqual([1, 0, 0]);
    expect(trees.every((tree) => depthOf(tree) <= 1)).toBe(true);
    expect(meanOf(trees, [3, 1, 1])).toBeGreaterThan(meanOf(trees, [0, 1, 0]));
  });

  test('a column of many is tried on when the first ones cannot be split', () => {
    const cases = [0, 1].map((value) => ({ features: [5, 5, 5, value, 5, 5], label: value }));
    const { trees } = grown(cases, { columns: 0.01 });
    expect(meanOf(trees, [5, 5, 5, 1, 5, 5])).toBe(1);
  });

  test('no tree is deeper than it may be', () => {
    const cases = Array.from({ length: 64 }, (_, i) => ({ features: [i], label: i % 2 }));
    const { trees } = grown(cases, { depth: 3 });
    expect(Math.max(...trees.map(depthOf))).toBe(3);
  });

  test('a limit has no more digits than it takes', () => {
    const { trees } = grown([...group(0, 10, 0), ...group(1, 10, 10)]);
    for (const tree of trees) expect(JSON.stringify(tree)).toMatch(/^\[0,0(?:\.\d)?,0,1\]$/);
  });

  test('a share of judges counts as that share of cases', () => {
    const half = [0.5, 0.5].map((label) => ({ features: [0], label }));
    const { trees } = grown([...half, ...group(1, 2, 2)]);
    expect(meanOf(trees, [0])).toBe(
      meanOf(grown([...group(0, 2, 1), ...group(1, 2, 2)], { leastLeaf: 2 }).trees, [0]),
    );
  });

  test('the same seed gives the same trees', () => {
    const cases = Array.from({ length: 60 }, (_, i) => ({ features: [i % 7, i % 5], label: i % 3 ? 1 : 0 }));
    expect(growForest(cases, 'a', SETTINGS)).toEqual(growForest(cases, 'a', SETTINGS));
    expect(growForest(cases, 'b', SETTINGS)).not.toEqual(growForest(cases, 'a', SETTINGS));
  });
});
