import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readQuizJson } from '../../src/core/writers/json/read-quiz-json.js';
import { WRITERS } from '../../src/core/writers/index.js';
import { readApkg } from '../core/writers/reading/read-apkg.js';
import { readZipgrade } from '../core/writers/reading/read-tables.js';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;
let quizPath: string;

beforeAll(async () => {
  server = await startServer();
  const article = await (await server.postJson('/api/articles', { text: bridgeArticle.body })).json();
  await server.keepAll(article.id);
  const created = await server.postJson('/api/quizzes', {
    articleId: article.id,
    title: 'Bridges: a “new” one/two',
  });
  quizPath = `/quizzes/${(await created.json()).id}`;
});
afterAll(() => server.stop());

const file = async (query: string): Promise<Uint8Array> =>
  new Uint8Array(await (await server.get(`/api${quizPath}/export?${query}`)).arrayBuffer());

/** The forms that an answer key is for. */
const keys = async (form: string): Promise<Set<string | undefined>> =>
  new Set(readZipgrade(await file(`format=zipgrade&form=${form}`)).map(([key]) => key));

describe('GET /api/quizzes/:id/export', () => {
  test.each(WRITERS)(
    'gives the quiz as $format, under its own name',
    async ({ format, extension, mediaType }) => {
      const response = await server.get(`/api${quizPath}/export?format=${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(mediaType);
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(disposition).toContain('attachment; filename=');
      expect(decodeURIComponent(disposition)).toContain(`Bridges a “new” one two.${extension}`);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10);
    },
  );

  test('an Anki deck takes its name and a gap for each sentence that stands alone', async () => {
    const { col, notes } = await readApkg(await file('format=anki&deck=News&cloze=yes'));
    expect(String(col['decks'])).toContain('"name":"News"');
    expect(notes.length).toBeGreaterThanOrEqual(3);
  });

  test('JSON comes back as the quiz', async () => {
    const quiz = readQuizJson(new TextDecoder().decode(await file('format=json')));
    expect(quiz.items.map(({ item }) => item.id)).toEqual(['bridge-who', 'bridge-cost', 'bridge-why']);
  });

  test('an answer key is for one form, or for all', async () => {
    expect(await keys('B')).toEqual(new Set(['B']));
    expect(await keys('all')).toEqual(new Set(['A', 'B', 'C']));
  });

  test.each(['', 'format=pptx', 'format=anki&seconds=1', 'format=docx&form=Q'])(
    'refuses ?%s with a sentence',
    async (query) => {
      const response = await server.get(`/api${quizPath}/export?${query}`, { accept: 'application/json' });
      expect(response.status).toBe(400);
      expect((await response.json()).message).toMatch(/^(format|seconds|form): /);
    },
  );

  test('a quiz that is not there is not found', async () => {
    expect((await server.get('/api/quizzes/none/export?format=anki')).status).toBe(404);
    expect((await server.get('/quizzes/none/export')).status).toBe(404);
  });
});

describe('the loss report', () => {
  test('says of each question what becomes of it', async () => {
    const response = await server.get(`/api${quizPath}/export/report?format=kahoot`);
    const { format, lacks, items } = await response.json();
    expect(format).toBe('kahoot');
    expect(lacks).toContain('the evidence');
    expect(items).toHaveLength(3);
    expect(items[2]).toEqual({
      itemId: 'bridge-why',
      outcome: 'left out',
      reason: 'Kahoot takes multiple choice only, and this question has no options.',
    });
  });

  test('stands on a page before the download', async () => {
    const page = await (await server.get(`${quizPath}/export?format=kahoot&seconds=60`)).text();
    expect(page).toContain('2 kept, 1 left out');
    expect(page).toContain('This file has no place for: the evidence;');
    expect(page).toContain('Kahoot takes multiple choice only');
    expect(page).toContain('format&#x3D;kahoot');
    expect(page).toContain('seconds&#x3D;60');
    expect(page).toContain('name="seconds"');
    expect(page).not.toContain('name="deck"');
  });

  test('begins with the first format of the menu, and offers all', async () => {
    const page = await (await server.get(`${quizPath}/export`)).text();
    expect(page).toContain('<option value="anki" selected>Anki deck (.apkg)</option>');
    for (const { label } of WRITERS) expect(page).toContain(label);
    expect(await (await server.get(quizPath)).text()).toContain(`href="${quizPath}/export"`);
  });
});
