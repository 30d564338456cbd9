import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { matchGolden } from './match-golden.js';

function goldenFile(content: string | null): string {
  const file = join(mkdtempSync(join(tmpdir(), 'golden-')), 'items.txt');
  if (content !== null) writeFileSync(file, content);
  return file;
}

test('the same text passes', () => {
  expect(() => matchGolden(goldenFile('one\n'), 'one\n', false)).not.toThrow();
});

test('another text fails, names the line, and is written', () => {
  const file = goldenFile('one\ntwo\n');
  expect(() => matchGolden(file, 'one\nthree\n', false)).toThrow(/differs at line 2:\n- two\n\+ three/);
  expect(readFileSync(file, 'utf8')).toBe('one\nthree\n');
});

test('a first text fails as well, and is written', () => {
  const file = goldenFile(null);
  expect(() => matchGolden(file, 'one\n', false)).toThrow('was not there');
  expect(existsSync(file)).toBe(true);
});

test('in CI nothing is written', () => {
  const file = goldenFile('one\n');
  expect(() => matchGolden(file, 'two\n', true)).toThrow('outside CI');
  expect(readFileSync(file, 'utf8')).toBe('one\n');
});
