import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** All modules that a module reaches by its imports of values, types left out. */
function reach(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const source = readFileSync(url, 'utf8');
  for (const [, from = ''] of source.matchAll(/^import (?!type\b)[^;]*?from '([^']+)'/gms)) {
    expect(from).toMatch(/^\.{1,2}\//);
    reach(new URL(from.replace(/\.js$/, '.ts'), url), seen);
  }
  return seen;
}

test('the linter reaches nothing but modules of the core, so that a browser can load it as it is', () => {
  const core = new URL('../../../../src/core/', import.meta.url);
  const modules = reach(new URL('item/lint-item.ts', core));
  expect(modules.size).toBeGreaterThan(30);
  for (const module of modules) {
    expect(module.startsWith(core.href)).toBe(true);
    expect(readFileSync(new URL(module), 'utf8')).not.toMatch(
      /\b(?:Buffer|process|require|__dirname)\b[.([]/,
    );
  }
});
