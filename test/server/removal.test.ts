import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Store } from '../../src/store/store.js';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { OnlineQuiz } from './online-quiz.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

const page = async (path: string) => (await server.get(path)).text();
const exists = async (path: string) => (await server.get(path)).status === 200;

async function addArticle(): Promise<{ path: string; id: string }> {
  const { body: text } = bridgeArticle;
  const { id } = await (await server.postJson('/api/articles', { ...bridgeArticle, text })).json();
  await server.keepAll(id);
  return { id, path: `/articles/${id}` };
}

describe('an article', () => {
  test('is asked about first, and goes with its questions', async () => {
    const { path } = await addArticle();
    expect(await page(path)).toContain(`href="${path}/delete"`);
    const asked = await page(`${path}/delete`);
    expect(asked).toContain('with it its 3 questions');
    expect(await exists(path)).toBe(true);
    const gone = await server.post(`${path}/delete`, {});
    expect(gone.status).toBe(303);
    expect(await page(gone.headers.get('location') ?? '')).toContain('The article is deleted.');
    expect(await exists(path)).toBe(false);
    expect(await page('/bank')).not.toContain('Who opened the new bridge');
    expect((await server.post(`${path}/delete`, {})).status).toBe(404);
  }, 30_000);

  test('stays while a quiz asks its questions, and says which', async () => {
    const { path, id } = await addArticle();
    const quiz = await (
      await server.postJson('/api/quizzes', { articleId: id, title: 'Bridges & more' })
    ).json();
    const asked = await page(`${path}/delete`);
    expect(asked).toContain(`<a href="/quizzes/${quiz.id}">Bridges &amp; more</a>`);
    expect(asked).not.toContain('Delete the article');
    const refused = await server.post(`${path}/delete`, {});
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Questions of this article stand in a quiz.');
    expect(await exists(path)).toBe(true);
    // Taken back on the desk, they are asked nowhere, and hold nothing up.
    const store = server.app.get(Store);
    const article = await store.read.articles.get(server.owner, id);
    const ids = (await store.read.items.ofArticle(article)).map((item) => item.id);
    await store.write(({ items }) => items.decide(article, ids, 'rejected'));
    expect((await server.post(`${path}/delete`, {})).status).toBe(303);
    expect(await exists(path)).toBe(false);
    expect(await exists(`/quizzes/${quiz.id}`)).toBe(true);
  }, 30_000);
});

describe('a quiz', () => {
  test('goes with all that was given online of it, and leaves its questions', async () => {
    const online = await OnlineQuiz.on(server);
    const path = `/quizzes/${online.quizId}`;
    expect(await page(`${path}/delete`)).not.toContain('given online');
    const [first, second] = [await online.give(), await online.give()];
    const students = [await online.joined(first.code, 'Kim'), await online.joined(second.code, 'Lee')];
    await server.post(`${first.path}/close`, {});
    const asked = await page(`${path}/delete`);
    expect(asked).toContain('given online 2 times');
    expect(asked).toContain('answers of 2 students');
    expect(asked).toContain('One of these is not closed');

    const boris = await server.teacher('Boris');
    expect((await boris.get(`${path}/delete`)).status).toBe(404);
    expect((await boris.post(`${path}/delete`, {})).status).toBe(404);
    expect(await exists(path)).toBe(true);

    const gone = await server.post(`${path}/delete`, {});
    expect(await page(gone.headers.get('location') ?? '')).toContain('The quiz is deleted.');
    for (const lost of [path, first.path, second.path, ...students]) expect(await exists(lost)).toBe(false);
    expect(await page('/bank')).toContain('Who opened the new bridge');
  }, 30_000);
});
