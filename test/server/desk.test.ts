import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { startServer, type RunningServer } from './start-server.js';

interface Row {
  readonly id: string;
  readonly coreId: string;
  readonly status: string;
  readonly stem: string;
  readonly key: string;
  readonly accept: readonly string[];
  readonly options: readonly string[];
  readonly distractors: readonly { text: string; from: string }[];
}

let server: RunningServer;
let desk: string;
beforeEach(async () => {
  server = await startServer();
  const article = await (
    await server.postJson('/api/articles', { text: bridgeArticle.body, count: 2 })
  ).json();
  desk = `/articles/${article.id}`;
});
afterEach(() => server.stop());

const rows = async (): Promise<Row[]> => (await (await server.get(`/api${desk}`)).json()).items;
const html = async (response: Response | Promise<Response>) => (await response).text();
const statuses = async () => (await rows()).map(({ status }) => status);

const editOf = ({ stem, key, accept, distractors }: Row) => ({
  stem,
  key,
  accept: accept.join('\r\n'),
  distractors: distractors.map(({ text }) => text),
});

describe('the desk', () => {
  test('shows the first open question with its evidence marked', async () => {
    const page = await html(server.get(desk));
    expect(page).toContain('2 to decide');
    expect(page).toMatch(
      /<mark class="is-current"[^>]*>Mayor Anna Pell opened a bridge across the River Wend in Harwick\.<\/mark>/u,
    );
    expect(page).toContain('Rule: by-hand/who');
  });

  test('goes on to the next open question after each decision, and back by undo', async () => {
    const [who, cost] = await rows();
    const kept = await server.post(`${desk}/items/${who?.id}/keep`, {});
    expect(kept.headers.get('location')).toBe(`${desk}?item=${cost?.id}#current`);
    await server.post(`${desk}/items/${cost?.id}/reject`, {});
    expect(await statuses()).toEqual(['kept', 'rejected']);
    expect(await html(server.get(desk))).toContain('All decided');
    const undone = await server.post(`${desk}/undo`, {});
    expect(undone.headers.get('location')).toBe(`${desk}?item=${cost?.id}#current`);
    expect(await statuses()).toEqual(['kept', 'proposed']);
    await server.post(`${desk}/undo`, {});
    expect(await statuses()).toEqual(['proposed', 'proposed']);
    expect((await server.post(`${desk}/undo`, {})).headers.get('location')).toBe(desk);
  });

  test('keeps the rest at once, and undoes that at once', async () => {
    const [who] = await rows();
    await server.post(`${desk}/items/${who?.id}/reject`, {});
    await server.post(`${desk}/keep-rest`, {});
    expect(await statuses()).toEqual(['rejected', 'kept']);
    await server.post(`${desk}/undo`, {});
    expect(await statuses()).toEqual(['rejected', 'proposed']);
  });

  test('replaces a question by another one the article has', async () => {
    const [who] = await rows();
    const replaced = await server.post(`${desk}/items/${who?.id}/replace`, {});
    const after = await rows();
    expect(after.map(({ coreId, status }) => [coreId, status])).toEqual(
      expect.arrayContaining([
        ['bridge-who', 'rejected'],
        ['bridge-why', 'proposed'],
      ]),
    );
    const fresh = after.find(({ coreId }) => coreId === 'bridge-why');
    expect(replaced.headers.get('location')).toContain(`item=${fresh?.id}`);
    const none = await server.post(`${desk}/items/${fresh?.id}/replace`, {});
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('The article states no further fact');
    await server.post(`${desk}/undo`, {});
    expect((await rows()).map(({ coreId }) => coreId)).toEqual(['bridge-who', 'bridge-cost']);
  });

  test('decisions and edits survive asking again', async () => {
    const [who, cost] = await rows();
    await server.post(`${desk}/items/${who?.id}/edit`, {
      ...editOf(who!),
      stem: 'Who opened the bridge in Harwick?',
    });
    await server.post(`${desk}/items/${cost?.id}/reject`, {});
    await server.post(`${desk}/questions`, { count: '10' });
    expect((await rows()).map(({ coreId, status, stem }) => [coreId, status, stem])).toEqual([
      ['bridge-who', 'proposed', 'Who opened the bridge in Harwick?'],
      ['bridge-cost', 'rejected', cost?.stem],
      ['bridge-why', 'proposed', 'Why was the old bridge in Harwick closed in 2018?'],
    ]);
  });
});

describe('editing', () => {
  test('changes stem, key, accepted answers and wrong answers, and says which were written by hand', async () => {
    const [who] = await rows();
    const edit = {
      stem: ' Who opened the bridge? ',
      key: 'Mayor Pell',
      accept: 'Pell\r\n\r\nAnna Pell',
      distractors: ['Joan Marsh', 'Mayor Boyd', ''],
    };
    const saved = await server.post(`${desk}/items/${who?.id}/edit`, edit);
    expect(saved.status).toBe(303);
    const [after] = await rows();
    expect(after).toMatchObject({
      stem: 'Who opened the bridge?',
      key: 'Mayor Pell',
      accept: ['Pell', 'Anna Pell'],
    });
    expect(after?.distractors).toEqual([
      { text: 'Joan Marsh', from: 'by-hand', why: null },
      { text: 'Mayor Boyd', from: 'teacher', why: null },
    ]);
    expect(after?.options.toSorted()).toEqual(['Joan Marsh', 'Mayor Boyd', 'Mayor Pell']);
    expect(await html(server.get(desk))).toContain('edited');
  });

  test.each([
    [{ stem: ' ' }, 'The question is empty.'],
    [{ key: '' }, 'The right answer is empty.'],
    [{ distractors: ['anna pell', 'Joan Marsh'] }, 'Two options are the same.'],
  ])('to %j is refused with a sentence, and what was typed stays', async (change, sentence) => {
    const [who] = await rows();
    const refused = await server.post(`${desk}/items/${who?.id}/edit`, {
      ...editOf(who!),
      accept: 'typed',
      ...change,
    });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(sentence);
    expect(page).toContain('typed</textarea>');
    expect((await rows())[0]).toEqual(who);
  });

  test('is watched by the linter', async () => {
    const [who] = await rows();
    const lint = (change: object) =>
      html(server.post(`${desk}/items/${who?.id}/lint`, { ...editOf(who!), ...change }));
    expect(await lint({})).toContain('Nothing to say against it.');
    expect(await lint({ stem: 'Who did Anna Pell say opened the bridge in Harwick in May 2023?' })).toContain(
      'The question contains the answer',
    );
    expect(await lint({ distractors: ['Joan Marsh', 'All of the above'] })).toContain(
      '<b>Wrong answer 2</b>',
    );
    expect(await lint({ stem: 'Why did he open it?' })).toContain('says who or what is meant');
    expect((await rows())[0]).toEqual(who);
  });

  test('offers another wrong answer without storing it', async () => {
    const [who] = await rows();
    const page = await html(
      server.post(`${desk}/items/${who?.id}/another`, { ...editOf(who!), another: '1' }),
    );
    expect(page).toContain('value="Ruth Lane"');
    expect(page).toContain('value="Joan Marsh"');
    expect(page).not.toContain('value="Peter Hale"');
    const taken = { ...editOf(who!), distractors: ['Ruth Lane', 'Tom Field', ''], another: '2' };
    const none = await html(server.post(`${desk}/items/${who?.id}/another`, taken));
    expect(none).toContain('No other wrong answer is known');
    expect((await rows())[0]).toEqual(who);
  });
});
