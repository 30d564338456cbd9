import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

interface Item {
  readonly id: string;
  readonly stem: string;
}

let server: RunningServer;
let items: Item[];
let quizPath: string;

beforeEach(async () => {
  server = await startServer();
  const article = await (await server.postJson('/api/articles', { text: bridgeArticle.body })).json();
  items = article.items;
  await server.keepAll(article.id);
  const created = await server.postJson('/api/quizzes', {
    itemIds: [items[0]?.id, items[1]?.id],
    title: 'Two',
  });
  quizPath = `/quizzes/${(await created.json()).id}`;
});
afterEach(() => server.stop());

const id = (index: number): string => items[index]?.id ?? '';
const html = async (path: string) => (await server.get(path)).text();
const quiz = async () => (await server.get(`/api${quizPath}`)).json();
const asked = async () => (await quiz()).items.map((item: { id: string }) => item.id);
const change = (form: Record<string, string | readonly string[]>) =>
  server.post(quizPath, {
    title: 'Two',
    itemIds: [id(0), id(1)],
    asks: ['choice', 'choice'],
    points: ['1', '1'],
    ...form,
  });

const ids = async (letter: string) =>
  (await (await server.get(`/api${quizPath}/forms/${letter}`)).json()).items
    .map((item: Item) => item.id)
    .sort();

const shows = async (query: string) => {
  const page = await html(`/bank?${query}`);
  return items.map(({ stem }) => page.includes(stem));
};

const sheet = (query: string) => html(`${quizPath}/worksheet?${query}`);

describe('the quiz builder', () => {
  test('changes title, directions, points and the way to answer', async () => {
    const changed = await change({
      title: 'Bridges',
      directions: 'Answer both.',
      asks: ['recall', 'choice'],
      points: ['2', '1.5'],
    });
    expect(changed.status).toBe(303);
    expect(await quiz()).toMatchObject({
      title: 'Bridges',
      directions: 'Answer both.',
      items: [
        { id: 'bridge-who', ask: 'recall', points: 2 },
        { id: 'bridge-cost', ask: 'choice', points: 1.5 },
      ],
    });
    const sheet = await html(`${quizPath}/worksheet`);
    expect(sheet).toContain('Answer both.');
    expect(sheet).toContain('/ 3.5');
    expect(sheet).toContain('(2 pt)');
  });

  test('moves, takes out and adds questions', async () => {
    await change({ move: '1:up' });
    expect(await asked()).toEqual(['bridge-cost', 'bridge-who']);
    await change({ itemIds: [id(1), id(0)], move: '0:out', add: [id(2)] });
    expect(await asked()).toEqual(['bridge-who', 'bridge-why']);
    await change({ itemIds: [id(0), id(2)], asks: ['choice', 'choice'] });
    expect((await quiz()).items[1]).toMatchObject({ id: 'bridge-why', ask: 'recall' });
  });

  test('keeps item ids on every form, whatever their order', async () => {
    expect(await ids('B')).toEqual(await ids('A'));
    expect(await ids('C')).toEqual(await ids('A'));
  });

  test('fills up from the bank, and says why there are fewer', async () => {
    const page = await (await server.post(`${quizPath}/fill`, { count: '10', perArticle: '' })).text();
    expect(page).toContain('3 of 10: the bank holds no more that fit.');
    expect(await asked()).toEqual(['bridge-who', 'bridge-cost', 'bridge-why']);
  });

  test.each([
    [{ title: ' ' }, 'Give the quiz a title.'],
    [{ points: ['1'] }, 'The form is incomplete.'],
    [{ points: ['-1', '1'] }, 'points'],
  ])('refuses %j with a sentence, and changes nothing', async (form, sentence) => {
    const before = await quiz();
    const refused = await change(form);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(sentence);
    expect(await quiz()).toEqual(before);
  });

  test('takes no question of another teacher', async () => {
    const boris = await server.teacher('Boris');
    const article = await (await boris.postJson('/api/articles', { text: bridgeArticle.body })).json();
    const theirs = article.items[0].id;
    expect((await change({ add: [theirs] })).status).toBe(404);
    expect((await server.postJson('/api/quizzes', { itemIds: [theirs] })).status).toBe(404);
  });
});

describe('the bank', () => {
  test.each([
    ['', [true, true, true]],
    ['q=bridge+pell', [true, false, false]],
    ['kind=why', [false, false, true]],
    ['status=proposed', [false, false, false]],
    ['status=&kind=&article=&tag=&since=', [true, true, true]],
    ['since=2999-01-01', [false, false, false]],
    ['tag=civics', [false, false, false]],
  ])('?%s', async (query, expected) => {
    expect(await shows(query)).toEqual(expected);
  });

  test('points out what asks much the same in another article', async () => {
    const text = bridgeArticle.body;
    const again = await server.postJson('/api/articles', { text });
    const { id: articleId } = await again.json();
    const [who] = items;
    // The same question stands a second time in the article after it was edited.
    const other = items[2];
    await server.post(`/articles/${articleId}/items/${other?.id}/edit`, {
      stem: who?.stem ?? '',
      key: bridgeItems[0]?.key ?? '',
      accept: '',
      distractors: [],
    });
    expect(await html('/bank')).toContain('Asks much the same as');
  });
});

describe('a worksheet', () => {
  test('prints the whole article, an excerpt or none of it', async () => {
    expect(await sheet('passage=yes')).toContain('Ferries have carried');
    const excerpt = await sheet('passage=excerpt');
    expect(excerpt).toContain('On Saturday, Mayor Anna Pell');
    expect(excerpt).not.toContain('Ferries have carried');
    expect(await sheet('passage=no')).not.toContain('On Saturday');
  });

  test('has options in one column or two, large print, and a QR code on demand', async () => {
    expect(await sheet('columns=one')).not.toContain('two-columns');
    expect(await sheet('columns=two')).toContain('two-columns');
    expect(await sheet('print=large')).toContain('class="sheet large"');
    const signed = await sheet('qr=yes');
    expect(signed).toContain('<svg');
    expect(signed).toContain(`${new URL(server.url).host}/join`);
    expect(await sheet('')).not.toContain('<svg');
  });

  test('without a browser on the server offers print and Word', async () => {
    const bare = await startServer(undefined, { QUIZWIRE_BROWSER: '/no/such/browser' });
    try {
      const article = await (await bare.postJson('/api/articles', { text: bridgeArticle.body })).json();
      await bare.keepAll(article.id);
      const made = await bare.post('/quizzes', { articleId: article.id });
      const page = await (await bare.get(`${made.headers.get('location')}/worksheet`)).text();
      expect(page).toContain('so there is no PDF');
      expect(page).toContain('export?format=docx');
      expect(page).not.toContain('worksheet.pdf');
    } finally {
      await bare.stop();
    }
  });
});
