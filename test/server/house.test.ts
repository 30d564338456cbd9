import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSamples } from '../../src/server/load-samples.js';
import { Store } from '../../src/store/store.js';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('every page', () => {
  test.each(['/', '/articles', '/articles/new', '/quizzes', '/nowhere'])(
    '%s allows no inline script',
    async (path) => {
      const response = await server.get(path);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-powered-by')).toBeNull();
      expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|style="|onclick=/u);
    },
  );

  test('that is not there says so, without a stack trace', async () => {
    const response = await server.get('/nowhere');
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain('There is no such page.');
    expect(page).not.toMatch(/\bat .*\.js:/u);
  });
});

describe('a form', () => {
  test('sent from another site is refused', async () => {
    const foreign = await server.post(
      '/articles',
      { text: bridgeArticle.body },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
    const opaque = await server.post('/articles', { text: bridgeArticle.body }, { origin: 'null' });
    expect(opaque.status).toBe(403);
    const own = await server.post('/articles', { text: 'x' }, { origin: server.url });
    expect(own.status).toBe(422);
  });

  test('too large to be taken in is refused with a sentence', async () => {
    const response = await server.post('/quizzes', { articleId: 'x'.repeat(200_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('more than can be taken in');
  });
});

test('broken JSON is a bad request, not a fault of ours', async () => {
  const response = await server.postJson('/api/articles', '{"text": ');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ message: 'This request cannot be understood.' });
});

test('the API is described', async () => {
  const description = await (await server.get('/api/docs.json')).json();
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining([
      '/api/articles',
      '/api/articles/{id}',
      '/api/articles/{id}/questions',
      '/api/quizzes',
      '/api/quizzes/{id}',
      '/api/quizzes/{id}/forms/{letter}',
      '/quizzes/{id}/key.pdf',
      '/quizzes/{id}/worksheet.pdf',
    ]),
  );
  // Pages for people are no part of it.
  expect(description.paths).not.toHaveProperty('/articles');
  const body = description.paths['/api/articles'].post.requestBody.content['application/json'].schema;
  expect(body.required).toEqual(['text']);
  expect((await server.get('/api/docs')).status).toBe(200);
});

test('health answers', async () => {
  expect(await (await server.get('/health')).json()).toEqual({ status: 'ok' });
});

test('the samples are read once, and not again after they were deleted', async () => {
  const store = server.app.get(Store);
  const pipeline = {
    make: async (article: typeof bridgeArticle) => ({ article, requested: 10, shortfall: 'none', items: [] }),
    spares: async () => [],
    rivals: async () => [],
  };
  await loadSamples(store, pipeline);
  const samples = await store.read.articles.list(null);
  expect(samples.map(({ title }) => title)).toContain('Russia suspends its mission to NATO');
  expect(samples).toHaveLength(3);
  await store.write((tables) => tables.articles.remove(null, samples[0]?.id ?? ''));
  await loadSamples(store, pipeline);
  expect(await store.read.articles.list(null)).toHaveLength(2);
});
