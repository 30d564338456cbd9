import { describe, expect, test } from '@jest/globals';
import { LINT_CHECKS } from '../../../../src/core/item/lint/index.js';
import { LINT_TABLE } from './lint-table.js';

test('every check has its part of the table, with at least eight lines of each sort', () => {
  expect(LINT_TABLE.map(([name]) => name).toSorted()).toEqual(LINT_CHECKS.map(({ name }) => name).toSorted());
  for (const [, rows] of LINT_TABLE) {
    expect(rows.filter((row) => row.mustFire).length).toBeGreaterThanOrEqual(8);
    expect(rows.filter((row) => !row.mustFire).length).toBeGreaterThanOrEqual(8);
  }
});

describe.each(LINT_TABLE)('%s', (name, rows) => {
  const check = LINT_CHECKS.find((each) => each.name === name);

  test.each(rows.filter((row) => row.mustFire).map((row) => [row.line, row.item] as const))(
    'finds a fault in %s',
    (_, item) => {
      expect(check?.find(item).length).toBeGreaterThan(0);
    },
  );

  test.each(rows.filter((row) => !row.mustFire).map((row) => [row.line, row.item] as const))(
    'leaves alone %s',
    (_, item) => {
      expect(check?.find(item)).toEqual([]);
    },
  );
});
