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

const preview = async (form: Record<string, string>, name?: string, bytes: Uint8Array | string = '') => {
  const response =
    name === undefined
      ? server.post('/articles/preview', form)
      : server.upload('/articles/preview', form, name, bytes);
  return { status: (await response).status, html: await (await response).text() };
};

const answers = async (asking: string) => {
  const created = await server.postJson('/api/articles', { text: bridgeArticle.body, asking });
  const { items, shortfall } = await created.json();
  return { options: items.map(({ options }: { options: string[] }) => options.length), shortfall };
};

describe('looking at an article before it is stored', () => {
  test('shows paragraphs, and the day that the text gives', async () => {
    const text = `Published May 9, 2023\n\n${bridgeArticle.body}`;
    const { status, html } = await preview({ text });
    expect(status).toBe(200);
    expect(html).toContain('value="2023-05-09"');
    expect(html).toContain('Read from “May 9, 2023” in the text');
    expect(html).toMatch(/\d paragraphs, \d+ words/u);
    expect(await listed()).toEqual([]);
    const undated = await preview({ text: bridgeArticle.body });
    expect(undated.html).toContain('does not say when it appeared');
  });

  test('reads a file, and stores it as it was read', async () => {
    const file = `---\ntitle: A bridge\nsource: The Gazette\ndate: 2023-05-09\n---\n\n${bridgeArticle.body}\n\n| a | b |\n|---|---|\n\n\`\`\`\ncode\n\`\`\`\n`;
    const { html } = await preview({}, 'bridge.md', file);
    expect(html).toContain('value="A bridge"');
    expect(html).toContain('value="The Gazette"');
    expect(html).toContain('Left out');
    const posted = await server.post('/articles', { text: file, fileName: 'bridge.md', title: 'A bridge' });
    expect(posted.status === 303 || posted.status === 422).toBe(true);
  });

  test('recognises one that is stored', async () => {
    await server.post('/articles', FORM);
    expect((await preview({ text: bridgeArticle.body })).html).toContain('This article is here already');
  });

  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  const spanish =
    'El alcalde abrió un nuevo puente sobre el río el lunes por la mañana ante miles de vecinos. '.repeat(6);
  const poem =
    'The river runs below the stone,\nA quiet bridge above it lies\nAnd nobody shall walk alone\nBeneath the slowly turning skies\n'.repeat(
      8,
    );
  test.each([
    ['paste.txt', '', 422, 'There is no text here'],
    ['picture.txt', PNG, 422, 'This is not'],
    ['nul.md', `${bridgeArticle.body}\0`, 422, 'NUL bytes'],
    ['latin.txt', Uint8Array.from([0xe9, 0x20, 0xff]), 422, 'not text in UTF-8'],
    ['article.docx.exe', bridgeArticle.body, 415, 'of no kind that can be read'],
    ['soup.html', '<div><span>'.repeat(200), 422, 'No article was found in this web page'],
    ['poem.txt', poem, 422, 'looks like a poem'],
    [
      'results.txt',
      'Arsenal 2 – 1 Chelsea\nLeeds 0 – 0 Fulham\n'.repeat(20),
      422,
      'table or a list of results',
    ],
    ['spanish.txt', spanish, 422, 'written in Spanish'],
    ['long.txt', 'word '.repeat(450_000), 413, 'at most 2 MB'],
    ['huge.txt', 'word '.repeat(1_000_000), 413, 'more than can be taken in'],
  ])(
    '%s that cannot be used is refused with a sentence, and nothing is stored',
    async (name, bytes, status, sentence) => {
      const answer = await preview({ title: 'My title' }, name, bytes);
      expect(answer.html).toContain(sentence);
      expect(answer.status).toBe(status);
      expect(answer.html).not.toMatch(/\bat .*\.js:/u);
      expect(await listed()).toEqual([]);
    },
  );

  test('a long paste is refused with its text still there', async () => {
    const { status, html } = await preview({ text: `${'word '.repeat(450_000)}end` });
    expect(status).toBe(413);
    expect(html).toContain('end</textarea>');
  });
});

describe('the library', () => {
  test('finds articles by words and tags', async () => {
    const { headers } = await server.post('/articles', FORM);
    const place = headers.get('location') ?? '';
    await server.post(`${place}/tags`, { tags: 'Civics, spring ,civics' });
    const shows = async (query: string) =>
      (await (await server.get(`/articles?${query}`)).text()).includes(place);
    expect(await shows('q=ferries+pillar')).toBe(true);
    expect(await shows('q=volcano')).toBe(false);
    expect(await shows('tag=civics')).toBe(true);
    expect(await shows('tag=autumn')).toBe(false);
    expect(await (await server.get(place)).text()).toContain('value="civics, spring"');
  });
});

describe('asking', () => {
  test('for multiple choice alone leaves out what has no good wrong answers', async () => {
    const { options, shortfall } = await answers('choice');
    expect(options).toEqual([4, 4]);
    expect(shortfall).toContain('2 of 10: the article states no more facts');
  });

  test('for written answers gives no options', async () => {
    expect((await answers('recall')).options).toEqual([0, 0, 0]);
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
