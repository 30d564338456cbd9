import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { readConllu } from '../../src/training/conllu.js';

const folder = mkdtempSync(join(tmpdir(), 'conllu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (...cells: string[]): string => cells.join('\t');

const TREEBANK = [
  '# newdoc id = one',
  '# text = We don’t know.',
  row('1', 'We', 'we', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
  row('2-3', 'don’t', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux', '_', '_'),
  row('3', 'n’t', 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'know', 'know', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('4.1', 'left', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# newpar',
  '# text = Go!',
  row('1', 'Go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('2', '!', '!', 'PUNCT', '.', '_', '1', 'punct', '_', '_'),
  '',
  '# newdoc id = two',
  '# text = Gone',
  row('1', 'Gone', 'go', 'VERB', 'VBN', '_', '0', 'root', '_', '_'),
  '',
].join('\n');

test('words of a treebank point into the text of their document', () => {
  const path = join(folder, 'small.conllu');
  writeFileSync(path, TREEBANK);
  const [one, two] = readConllu(path);
  expect(one!.text).toBe('We don’t know.\n\nGo!');
  const words = one!.sentences.flat();
  expect(words.map(({ start, end }) => one!.text.slice(start, end))).toEqual(words.map(({ form }) => form));
  expect(words.map(({ form }) => form)).toEqual(['We', 'do', 'n’t', 'know', '.', 'Go', '!']);
  expect(words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3, -1, 0]);
  expect(two!.text).toBe('Gone');
});
