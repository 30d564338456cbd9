import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { runInProcess } from './run-in-process.js';

const MARKDOWN = `---
title: ${bridgeArticle.title}
source: ${bridgeArticle.publisher}
url: ${bridgeArticle.url}
date: ${bridgeArticle.publishedOn}
---

${bridgeArticle.body}
`;

const SPANISH = `El alcalde de la ciudad inauguró el sábado un puente nuevo sobre el río, que costó cuarenta y ocho
millones de euros. Los ingenieros habían encontrado grietas en dos de los pilares del puente viejo, y por eso
se cerró hace cinco años. Desde entonces los barcos llevaban a los pasajeros de una orilla a la otra, dijo el
portavoz del ayuntamiento a los periodistas que lo esperaban delante de la entrada.`;

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizwire-make-'));
  writeFileSync(path('bridge.md'), MARKDOWN);
  writeFileSync(path('spanish.txt'), SPANISH);
  writeFileSync(path('empty.txt'), ' \n');
  writeFileSync(path('short.txt'), 'The bridge is open again, the council said.');
  writeFileSync(path('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
  writeFileSync(path('nul.txt'), `${bridgeArticle.body}\0`);
  writeFileSync(path('other.md'), bridgeArticle.body.replaceAll('Harwick', 'Selby'));
  writeFileSync(path('report.xyz'), bridgeArticle.body);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--json', () => {
  test('prints one object per article, as documented', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['make', path('bridge.md'), '--json', '-n', '3']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.endsWith('}\n')).toBe(true);
    const making = JSON.parse(stdout);
    expect(Object.keys(making)).toEqual(['article', 'requested', 'shortfall', 'items']);
    expect(making.article).toEqual(bridgeArticle);
    expect(making.requested).toBe(3);
    expect(making.shortfall).toBeNull();
    expect(making.items).toHaveLength(3);
    expect(Object.keys(making.items[0])).toEqual([
      'id',
      'kind',
      'stem',
      'key',
      'accept',
      'distractors',
      'options',
      'evidence',
      'derivation',
      'rule',
      'score',
    ]);
    expect(making.items[0].distractors[0]).toEqual({ text: 'Joan Marsh', from: 'by-hand' });
    for (const { evidence } of making.items) {
      expect(making.article.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });

  test('prints a line for each of several articles, and says why there are fewer questions', async () => {
    const { stdout } = await runInProcess(['make', path('bridge.md'), path('bridge.md'), '--json']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(lines[1]);
    expect(JSON.parse(lines[0] ?? '').shortfall).toMatch(/^3 of 10/u);
  });
});

describe('on the screen', () => {
  test('questions come before a key with evidence', async () => {
    const { stdout } = await runInProcess(['make', path('bridge.md')]);
    const [questions = '', key = ''] = stdout.split('\nKEY\n');
    expect(questions).toContain('New bridge opens in Harwick\nHarwick Gazette, May 9, 2023\n');
    expect(questions).toContain(' 1. Who opened the new bridge across the River Wend in May 2023?');
    expect(questions).toMatch(/ 2\. .*\n {4}A {2}31\n {4}B {2}48\n {4}C {2}62\n {4}D {2}84\n/u);
    expect(key).toContain('B  48 (also: 48 million)');
    expect(key).toContain(`“${bridgeItems[0]?.evidence.text}”`);
    expect(key).toContain('3 of 10: the article states no more facts');
  });

  test('reads standard input', async () => {
    const { exitCode, stdout } = await runInProcess(['make', '-'], { stdin: MARKDOWN });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('New bridge opens in Harwick');
  });

  test('asks only the kinds wanted', async () => {
    const { stdout } = await runInProcess(['make', path('bridge.md'), '--kinds', 'why, who', '--json']);
    expect(JSON.parse(stdout).items.map(({ kind }: { kind: string }) => kind)).toEqual(['who', 'why']);
  });
});

/** What `-o` wrote. */
async function written(name: string): Promise<string> {
  const outcome = await runInProcess(['make', path('bridge.md'), '-n', '3', '-o', path(name)]);
  expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  return readFileSync(path(name), 'utf8');
}

describe('-o', () => {
  test('fewer questions than wanted are no fault, but the reason is said', async () => {
    const { exitCode, stderr } = await runInProcess(['make', path('bridge.md'), '-o', path('few.md')]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('bridge.md: 3 of 10: the article states no more facts');
  });

  test('.json holds what --json prints', async () => {
    const { stdout } = await runInProcess(['make', path('bridge.md'), '-n', '3', '--json']);
    expect(await written('quiz.json')).toBe(stdout);
  });

  test('.md holds questions and key', async () => {
    const markdown = await written('quiz.md');
    expect(markdown).toContain('# New bridge opens in Harwick\n');
    expect(markdown).toContain('\n## Answers\n');
    expect(markdown).toContain('Engineers found cracks in two of its pillars');
  });

  test('.html is a page that needs nothing beside it', async () => {
    const html = await written('quiz.html');
    expect(html).toContain('<style>');
    expect(html).not.toMatch(/<script|<link|src=/u);
    expect(html).toContain('Engineers found cracks in two of its pillars');
  });

  test('an unknown extension is refused before anything is made', async () => {
    const { exitCode, stderr } = await runInProcess(['make', path('bridge.md'), '-o', path('quiz.odt')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('wants one of these extensions: .html, .pdf, .md, .json');
  });

  test('a folder that is not there is named', async () => {
    const target = path('nowhere/quiz.md');
    const { exitCode, stderr } = await runInProcess(['make', path('bridge.md'), '-n', '3', '-o', target]);
    expect(exitCode).toBe(5);
    expect(stderr).toBe(`quizwire: ${target} cannot be written: there is no such file or folder.\n`);
  });

  test('a PDF without a browser is a sentence', async () => {
    const environment = { QUIZWIRE_BROWSER: path('no-such-browser') };
    const { exitCode, stderr } = await runInProcess(['make', path('bridge.md'), '-o', path('q.pdf')], {
      environment,
    });
    expect(exitCode).toBe(5);
    expect(stderr).toContain('there is no such program');
  });
});

describe('faults', () => {
  test.each([
    ['empty.txt', 3, 'There is no text here'],
    ['short.txt', 3, 'has only 8 words'],
    ['spanish.txt', 3, 'seems to be written in Spanish'],
    ['picture.txt', 3, 'not text in UTF-8'],
    ['nul.txt', 3, 'contains NUL bytes'],
    ['report.xyz', 3, 'of no kind that can be read'],
    ['other.md', 4, '0 of 10: the article states no more facts'],
    ['missing.md', 5, 'there is no such file or folder'],
    ['.', 5, 'it is a folder, not a file'],
  ])('%s ends with exit code %i and a sentence', async (name, code, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(['make', path(name), '--json']);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  });

  test('one bad file does not stop the others, and its code is the exit code', async () => {
    const files = ['short.txt', 'bridge.md', 'missing.md'].map(path);
    const { exitCode, stdout, stderr } = await runInProcess(['make', ...files, '--json']);
    expect(exitCode).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    [['make'], 'Which article?'],
    [['make', 'a.md', '-n', '0'], 'a whole number from 1 to 100'],
    [['make', 'a.md', '-n', 'ten'], 'a whole number from 1 to 100'],
    [['make', 'a.md', '--kinds', 'whom'], '“whom” is not a kind of question'],
    [['make', 'a.md', '--frob'], '--frob'],
    [['make', 'a.md', '--json', '-o', 'a.pdf'], 'leave one of them out'],
    [['bake'], '“bake” is not a command'],
    [['serve', 'now'], 'takes no arguments'],
  ])('%j is a usage error', async (args, sentence) => {
    const { exitCode, stderr } = await runInProcess(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('help and progress', () => {
  test.each([[['--help']], [['make', '--help']], [['serve', '--help']], [['-h']]])(
    '%j prints help',
    async (args) => {
      const { exitCode, stdout } = await runInProcess(args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^Usage: quizwire/mu);
    },
  );

  test('--version prints the version', async () => {
    expect((await runInProcess(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('a bar is drawn for several files on a terminal, and only there', async () => {
    const files = [path('bridge.md'), path('bridge.md')];
    const onTerminal = await runInProcess(['make', ...files, '--json'], { isTTY: true });
    expect(onTerminal.stderr).toContain('1/2');
    expect(onTerminal.stderr.endsWith('\r\u001B[K')).toBe(true);
    expect((await runInProcess(['make', ...files, '--json'])).stderr).toBe('');
    expect((await runInProcess(['make', path('bridge.md')], { isTTY: true })).stderr).toBe('');
  });
});
