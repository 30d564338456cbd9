import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { WRITERS } from '../../../src/core/writers/index.js';

const rows = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `') && line.includes('` | `.'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

test('the table in docs/exports.md names every format in order, its extension and what it lacks', () => {
  const documented = rows.map(([, format, extension, , , lacks]) => [format, extension, lacks]);
  expect(documented).toEqual(
    WRITERS.map(({ format, extension, lacks }) => [format, `.${extension}`, lacks.join('; ')]),
  );
});
