import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { agreements } from '../../src/training/judged/agreement.js';
import type { Check } from '../../src/training/judged/checks.js';
import type { JudgedItem, Judgement } from '../../src/training/judged/judged-item.js';
import { readJudgements } from '../../src/training/judged/read-judgements.js';
import { tallyJudgements } from '../../src/training/judged/tally-judgements.js';

const item = (name: string, options: string[] = []): JudgedItem => ({
  item: name,
  article: 'bridge',
  kind: 'who',
  stem: 'Who opened the bridge?',
  key: 'The queen',
  accept: [],
  options,
  derivation: null,
  rule: 'clause/who-subject',
  score: 0.5,
  chosen: true,
  features: { position: 1 },
});

const judged = (of: JudgedItem, judge: string, fails: Check[]): Judgement => ({
  item: of.item,
  judge,
  fails,
  guessed: false,
  note: '',
  of,
  round: 'first',
});

describe('counting marks', () => {
  const choice = item('b', ['The queen', 'The king', 'The mayor', 'The bishop']);
  const tally = tallyJudgements([
    judged(item('a'), 'x', []),
    judged(choice, 'x', ['B5']),
    judged(choice, 'y', ['A6', 'B1']),
    judged(item('c'), 'x', ['A1']),
  ]);

  test('an item is accepted when nothing is wrong with question and key', () => {
    expect(tally.accepted).toBe(0.5);
    expect(tally.keysRight).toBe(0.75);
  });

  test('options count only where there are some', () => {
    expect(tally.choices).toBe(2);
    expect(tally.optionsClean).toBe(0);
    expect(tally.choiceAccepted).toBe(0);
  });

  test('one small fault alone is quickly mended', () => {
    expect(tally.minorEdit).toBe(0.5);
  });
});

const times = (count: number, a: boolean, b: boolean) => Array.from({ length: count }, () => [a, b]);

test("Cohen's kappa of 50 items, 20 accepted by both and 15 by neither, is 0.4", () => {
  const verdicts = [
    ...times(20, true, true),
    ...times(5, true, false),
    ...times(10, false, true),
    ...times(15, false, false),
  ];
  const judgements = verdicts.flatMap(([a, b], i) => [
    judged(item(`i${i}`), 'a', a ? ['B1'] : ['A2']),
    judged(item(`i${i}`), 'b', b ? [] : ['A9']),
  ]);
  const [agreement] = agreements(judgements);
  expect(agreement).toMatchObject({ items: 50, raw: 0.7 });
  expect(agreement?.kappa).toBeCloseTo(0.4, 9);
});

function folderWith(marks: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  writeFileSync(join(folder, 'sheet.items.json'), JSON.stringify([item('a'), item('b')]));
  writeFileSync(join(folder, 'marks.jsonl'), marks);
  return folder;
}

describe('reading marks', () => {
  test('finds the item that a mark is about', () => {
    const [first] = readJudgements([folderWith('{"item":"b","judge":"x","fails":["A4"]}\n')]);
    expect(first).toMatchObject({ item: 'b', fails: ['A4'], guessed: false, of: { item: 'b' } });
  });

  test.each([
    ['not JSON', 'A4', 'line 1 is not a mark'],
    ['an unknown check', '{"item":"a","judge":"x","fails":["Z1"]}', 'line 1 is not a mark'],
    ['an unknown item', '{"item":"z","judge":"x","fails":[]}', 'has an item “z”'],
    [
      'two marks of one judge',
      '{"item":"a","judge":"x","fails":[]}\n'.repeat(2),
      'line 2: judge x has marked a before',
    ],
  ])('refuses %s', (_, marks, sentence) => {
    expect(() => readJudgements([folderWith(marks)])).toThrow(sentence);
  });

  test('says that a folder has no marks', () => {
    expect(() => readJudgements([mkdtempSync(join(tmpdir(), 'judged-'))])).toThrow('There are no marks');
  });
});
