import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;
let articleId: string;
let quizPath: string;

beforeAll(async () => {
  server = await startServer();
  const article = await (
    await server.postJson('/api/articles', { ...bridgeArticle, text: bridgeArticle.body })
  ).json();
  articleId = article.id;
  await server.keepAll(articleId);
  const posted = await server.post('/quizzes', { articleId });
  quizPath = posted.headers.get('location') ?? '';
});
afterAll(() => server.stop());

const html = async (path: string) => (await server.get(path)).text();

describe('a quiz of an article', () => {
  test('is listed, and has a page with its forms', async () => {
    expect(quizPath).toMatch(/^\/quizzes\//u);
    expect(await html('/quizzes')).toContain(`href="${quizPath}"`);
    expect(await html(quizPath)).toContain(`${quizPath}/worksheet?form=B`);
  });

  test('asks nothing that is not kept, not even when it was', async () => {
    const article = await (await server.get(`/api/articles/${articleId}`)).json();
    const [who] = article.items;
    const decide = (status: string) =>
      server.postJson(`/api/articles/${articleId}/decisions`, { status, itemIds: [who.id] });
    await decide('rejected');
    for (const place of ['', '/worksheet', '/key', '/export?format=markdown'])
      expect(await html(`${quizPath}${place}`)).not.toContain(who.stem);
    const named = await server.postJson('/api/quizzes', { itemIds: [who.id] });
    expect(named.status).toBe(422);
    expect((await named.json()).message).toContain('not kept yet');
    await decide('kept');
    expect(await html(`${quizPath}/worksheet`)).toContain(who.stem);
  });

  test('prints a worksheet without answers', async () => {
    const sheet = await html(`${quizPath}/worksheet`);
    expect(sheet).toContain('Name');
    expect(sheet).toContain('/ 3');
    expect(sheet).toContain('Ferries have carried passengers');
    expect(sheet).toContain('class="line"');
    expect(sheet).not.toContain('Answer key</p>');
    const short = await html(`${quizPath}/worksheet?passage=no`);
    expect(short).not.toContain('Ferries have carried passengers');
    expect(short).not.toContain('Engineers found cracks');
  });

  test('prints a key with evidence', async () => {
    const key = await html(`${quizPath}/key?form=A`);
    expect(key).toContain('Engineers found cracks in two of its pillars');
    expect(key).toContain('It cost 48 million pounds and took four years to build.');
    expect(key).toContain('“It” is the bridge of the sentence before.');
  });

  test('is laid out for the paper of the reader’s country', async () => {
    const sheet = async (language: string) =>
      (
        await server.get(`${quizPath}/worksheet`, { accept: 'text/html', 'accept-language': language })
      ).text();
    expect(await sheet('en-US,en;q=0.9')).toContain('paper-letter');
    expect(await sheet('en-GB')).toContain('paper-a4');
    expect(await html(`${quizPath}/worksheet?paper=letter`)).toContain('paper-letter');
  });

  test('the API gives each form with its own order, always the same', async () => {
    const form = async (letter: string) => (await server.get(`/api${quizPath}/forms/${letter}`)).json();
    const b = await form('B');
    expect(b).toEqual(await form('B'));
    expect(b.items).toHaveLength(3);
    for (const { options, key, keyIndex, ask } of b.items) {
      expect(ask === 'recall' ? options : options[keyIndex]).toEqual(ask === 'recall' ? [] : key);
    }
    expect((await server.get(`/api${quizPath}/forms/Q`)).status).toBe(400);
    expect(await (await server.get('/api/quizzes')).json()).toHaveLength(1);
  });

  test('takes chosen questions in the order given', async () => {
    const article = await (await server.get(`/api/articles/${articleId}`)).json();
    const [who, , why] = article.items;
    const created = await server.postJson('/api/quizzes', {
      articleId,
      itemIds: [why.id, who.id],
      title: 'Two',
    });
    expect(created.status).toBe(201);
    const quiz = await created.json();
    expect(quiz.title).toBe('Two');
    expect(quiz.items.map(({ id }: { id: string }) => id)).toEqual(['bridge-why', 'bridge-who']);
    const unknown = await server.postJson('/api/quizzes', { articleId, itemIds: ['none'] });
    expect(unknown.status).toBe(404);
  });

  test('a PDF without a browser is a sentence', async () => {
    const bare = await startServer(undefined, { QUIZWIRE_BROWSER: '/no/such/browser' });
    try {
      const article = await (await bare.postJson('/api/articles', { text: bridgeArticle.body })).json();
      await bare.keepAll(article.id);
      const { headers } = await bare.post('/quizzes', { articleId: article.id });
      const response = await bare.get(`${headers.get('location')}/worksheet.pdf`);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('there is no such program');
    } finally {
      await bare.stop();
    }
  });
});
