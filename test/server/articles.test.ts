import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Store } from '../../src/store/store.js';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

const FORM = { text: bridgeArticle.body, title: bridgeArticle.title, publishedOn: '2023-05-09', count: '10' };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const listed = async (): Promise<{ id: string; title: string }[]> =>
  (await server.get('/api/articles')).json();

beforeEach(async () => {
  const store = server.app.get(Store);
  await store.write(async (tables) => {
    for (const { id } of await tables.articles.list(server.owner))
      await tables.articles.remove(server.owner, id);
  });
});

describe('pasting an article', () => {
  test('leads to its page, with questions and marked evidence', async () => {
    const posted = await server.post('/articles', FORM);
    expect(posted.status).toBe(303);
    const page = await server.get(posted.headers.get('location') ?? '');
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<h1>New bridge opens in Harwick</h1>');
    expect(html).toContain('Who opened the new bridge across the River Wend in May 2023?');
    expect(html).toMatch(
      /<mark[^>]*>Mayor Anna Pell opened a bridge across the River Wend in Harwick\.<\/mark>/u,
    );
    expect(html).toContain('3 of 10: the article states no more facts');
  });

  test('twice is recognised, and stores nothing twice', async () => {
    const [first, second] = await Promise.all([
      server.post('/articles', FORM),
      server.post('/articles', FORM),
    ]);
    const places = [first, second].map((response) =>
      response.headers.get('location')?.replace('?known=yes', ''),
    );
    expect(places[0]).toBe(places[1]);
    expect(await listed()).toHaveLength(1);
    const third = await server.post('/articles', FORM);
    expect(third.headers.get('location')).toBe(`${places[0]}?known=yes`);
    expect(await (await server.get(`${places[0]}?known=yes`)).text()).toContain(
      'This article was here already.',
    );
  });

  test('text is escaped wherever it shows', async () => {
    const title = '<script>alert("x")</script> & Sons';
    const { headers } = await server.post('/articles', { ...FORM, title });
    const html = await (await server.get(headers.get('location') ?? '')).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;');
  });

  test.each([
    ['', 422, 'There is no text here'],
    ['The bridge is open.', 422, 'only 4 words'],
    [`${bridgeArticle.body}\0`, 422, 'NUL bytes'],
    ['<div><p>Hello</p></div>\n'.repeat(40), 422, 'HTML source of a page'],
    ['Arsenal 2 – 1 Chelsea\nLeeds 0 – 0 Fulham\n'.repeat(20), 422, 'table or a list of results'],
    [bridgeArticle.body.replaceAll('Harwick', 'Selby'), 422, '0 of 10: the article states no more facts'],
    ['word '.repeat(450_000), 413, 'at most 2 MB'],
    ['The mayor opened a new bridge on Monday. '.repeat(3000), 413, 'at most 20,000'],
  ])(
    '%# that cannot be used is refused with a sentence, and nothing is lost or stored',
    async (text, status, sentence) => {
      const response = await server.post('/articles', { ...FORM, text, title: 'My title' });
      const html = await response.text();
      expect(response.status).toBe(status);
      expect(html).toContain(sentence);
      expect(html).toContain('value="My title"');
      expect(html).toContain('</textarea>');
      expect(await listed()).toEqual([]);
    },
  );

  test('a script as its address is refused', async () => {
    const response = await server.post('/articles', { ...FORM, url: 'javascript:alert(1)' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('does not begin with http:// or https://');
  });

  test('asking again with other kinds changes the proposals', async () => {
    const { headers } = await server.post('/articles', FORM);
    const place = headers.get('location') ?? '';
    const asked = await server.post(`${place}/questions`, { count: '1', kinds: ['why'] });
    expect(asked.status).toBe(303);
    const html = await (await server.get(place)).text();
    expect(html).toContain('Why was the old bridge');
    expect(html).not.toContain('Who opened');
    const none = await server.post(`${place}/questions`, { count: '1', kinds: ['quotation'] });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('0 of 1: ');
  });
});

describe('the API', () => {
  test('stores, lists and asks', async () => {
    const created = await server.postJson('/api/articles', {
      text: bridgeArticle.body,
      title: 'Bridge',
      count: 2,
    });
    expect(created.status).toBe(201);
    const article = await created.json();
    expect(article).toMatchObject({
      title: 'Bridge',
      body: bridgeArticle.body,
      requested: 2,
      shortfall: null,
    });
    expect(article.items.map(({ coreId }: { coreId: string }) => coreId)).toEqual([
      'bridge-who',
      'bridge-cost',
    ]);
    expect(article).not.toHaveProperty('bodyHash');
    for (const { evidence } of article.items) {
      expect(article.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    expect(await listed()).toEqual([expect.objectContaining({ id: article.id, questions: 2 })]);
    const asked = await server.postJson(`/api/articles/${article.id}/questions`, { count: 10 });
    expect(asked.status).toBe(200);
    expect((await asked.json()).items).toHaveLength(bridgeItems.length);
    expect(await (await server.get(`/api/articles/${article.id}`)).json()).toMatchObject({ id: article.id });
  });

  test.each([
    [{}, 400, /^text: /u],
    [{ text: 'x', count: 0 }, 400, /^count: /u],
    [{ text: 'x', kinds: ['whom'] }, 400, /^kinds/u],
    [{ text: 'x' }, 422, /only 1 word;/u],
  ])('%j is refused as JSON', async (body, status, message) => {
    const response = await server.postJson('/api/articles', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      message: expect.stringMatching(message),
      error: expect.any(String),
    });
  });

  test('what is not there is 404 with a sentence', async () => {
    const response = await server.get('/api/articles/none');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      message: 'There is no such article. It may have been deleted.',
      error: 'ArticleNotFound',
    });
  });
});
