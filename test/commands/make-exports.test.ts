import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuizJson } from '../../src/core/writers/json/read-quiz-json.js';
import { readApkg } from '../core/writers/reading/read-apkg.js';
import { readDocx } from '../core/writers/reading/read-papers.js';
import { readKahoot } from '../core/writers/reading/read-tables.js';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { runInProcess, type Outcome } from './run-in-process.js';

/** 22 November 2023, 12:00 UTC. */
const CHANGED_AT = 1_700_654_400;

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizwire-exports-'));
  writeFileSync(path('bridge.md'), `# ${bridgeArticle.title}\n\n${bridgeArticle.body}\n`);
  utimesSync(path('bridge.md'), CHANGED_AT, CHANGED_AT);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes three questions of the bridge article. */
const make = (name: string, ...options: string[]): Promise<Outcome> =>
  runInProcess(['make', path('bridge.md'), '-n', '3', '-o', path(name), ...options]);

const bytesOf = (name: string): Uint8Array => readFileSync(path(name));

describe('-o deck.apkg', () => {
  test('writes a deck, dated as the article’s file is', async () => {
    const { exitCode, stderr } = await make('deck.apkg');
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `quizwire: ${path('deck.apkg')}: 2 questions adapted: Asked as a card with the answer on the back: cards show no options.\n`,
    );
    const { notes } = await readApkg(bytesOf('deck.apkg'));
    expect(notes.map(({ mod }) => mod)).toEqual([CHANGED_AT, CHANGED_AT, CHANGED_AT]);
  });

  test('is the same file again', async () => {
    await make('first.apkg');
    await make('second.apkg');
    expect(Buffer.compare(bytesOf('first.apkg'), bytesOf('second.apkg'))).toBe(0);
  });

  test('takes the deck’s name', async () => {
    await make('named.apkg', '--deck', 'News::Bridges');
    const { col } = await readApkg(bytesOf('named.apkg'));
    expect(String(col['decks'])).toContain('"name":"News::Bridges"');
  });

  test('of the same article twice asks each question once', async () => {
    const file = path('bridge.md');
    const { exitCode } = await runInProcess(['make', file, file, '-n', '3', '-o', path('twice.apkg')]);
    expect(exitCode).toBe(0);
    expect((await readApkg(bytesOf('twice.apkg'))).notes).toHaveLength(bridgeItems.length);
  });
});

describe('an extension that several formats share', () => {
  test('is settled by --format', async () => {
    const { exitCode, stderr } = await make('quiz.xlsx', '--format', 'kahoot');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('1 question left out: Kahoot takes multiple choice only');
    expect(await readKahoot(bytesOf('quiz.xlsx'))).toHaveLength(2);
  });

  test('is a question without', async () => {
    const { exitCode, stderr } = await make('quiz.xlsx');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('say which: --format kahoot, --format wayground.');
  });

  test('.docx is the worksheet, and the key with --format', async () => {
    await make('sheet.docx');
    await make('key.docx', '--format', 'docx-key');
    const evidence = bridgeItems[1]!.evidence.text;
    expect(await readDocx(bytesOf('sheet.docx'))).not.toContain(evidence);
    expect(await readDocx(bytesOf('key.docx'))).toContain(evidence);
  });

  test('.json is a quiz that can be read in again with --format json', async () => {
    await make('quiz.json', '--format', 'json');
    const quiz = readQuizJson(readFileSync(path('quiz.json'), 'utf8'));
    expect(quiz.items.map(({ item }) => item.id)).toEqual(bridgeItems.map(({ id }) => id));
  });
});

describe('options that do not fit are refused before anything is made', () => {
  test.each([
    [['-o', 'a.apkg', '--format', 'pptx'], '“pptx” is not a format; there are: html, pdf, '],
    [['-o', 'a.csv', '--format', 'anki'], 'anki is written to a .apkg file, and a.csv is not one.'],
    [['--format', 'anki'], '--format goes with -o FILE.'],
    [['--cloze'], '--cloze goes with -o deck.apkg.'],
    [['-o', 'a.pdf', '--deck', 'News'], '--deck is for Anki, and a.pdf is not.'],
    [['-o', 'a.apkg', '--json'], '--json writes JSON'],
  ])('%j', async (options, sentence) => {
    const { exitCode, stderr } = await runInProcess(['make', path('bridge.md'), ...options]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
