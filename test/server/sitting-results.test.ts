import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { OnlineQuiz, secretsIn } from './online-quiz.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;
let online: OnlineQuiz;

beforeAll(async () => {
  server = await startServer();
  online = await OnlineQuiz.on(server);
}, 60_000);
afterAll(() => server.stop());

describe('results', () => {
  let given: Awaited<ReturnType<OnlineQuiz['give']>>;
  let path: string;
  beforeAll(async () => {
    given = await online.give();
    path = await online.joined(given.code, '=HYPERLINK("http://evil.example")');
    await online.send(path, 'bridge-who', 'Anna Pell');
    await online.send(path, 'bridge-cost', '31');
    await online.send(path, 'bridge-why', 'Rust');
    await online.handIn(path);
    const second = await online.joined(given.code, 'Lee');
    await online.send(second, 'bridge-why', 'rust');
  });

  test('show who is where', async () => {
    const html = await (await server.get(given.path)).text();
    expect(html).toContain('3 of 3');
    expect(html).toContain('handed in');
    expect(html).toContain('1 of 3');
  });

  test('come live, as events', async () => {
    const abort = new AbortController();
    const response = await fetch(`${server.url}${given.path}/live`, {
      headers: { cookie: `quizwire=${server.client.token}` },
      signal: abort.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (wanted: string) => {
      let seen = '';
      while (!seen.includes(wanted)) seen += (await reader.read()).value ?? '';
    };
    await next('2 joined');
    await online.joined(given.code, 'Mo');
    await next('3 joined');
    abort.abort();
  }, 20_000);

  test('count answers below ten attempts and give no statistics', async () => {
    const html = await (await server.get(`${given.path}/results`)).text();
    expect(html).toContain('1 finished attempt counts. Below 10 there are counts only');
    expect(html).not.toContain('Discrimination');
  });

  test('an answer accepted afterwards counts for everybody who wrote it', async () => {
    const results = `${given.path}/results`;
    expect(await (await server.get(results)).text()).toContain('aria-label="Accept Rust"');
    const accepted = await server.post(`${given.path}/accept`, { itemId: 'bridge-why', answer: 'Rust' });
    expect(accepted.status).toBe(303);
    const html = await (await server.get(results)).text();
    expect(html).not.toContain('aria-label="Accept Rust"');
    expect(html).toContain('also Rust');
    const csv = await (await server.get(`${results}.csv`)).text();
    expect(csv).toMatch(/Rust,1\r\n.*,rust,1\r\n/u);
    expect((await server.post(`${given.path}/accept`, { itemId: 'no', answer: 'x' })).status).toBe(404);
  });

  test('go into files in which no name is a formula', async () => {
    const csv = await (await server.get(`${given.path}/results.csv`)).text();
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    const xlsx = await server.get(`${given.path}/results.xlsx`);
    expect(xlsx.headers.get('content-disposition')).toContain('.xlsx');
    const sheet = await readSheet(Buffer.from(await xlsx.arrayBuffer()));
    const table = parse(csv, { bom: true });
    for (const [header = [], kim = [], lee = []] of [sheet, table].map((rows) =>
      rows.map((row) => row.map(String)),
    )) {
      expect(header.slice(0, 4)).toEqual(['Name', 'Attempt', 'Counts', 'Form']);
      expect(header.slice(8, 10)).toEqual([expect.stringMatching(/^1\. Who opened/u), '1 right']);
      expect(kim[0]).toMatch(/^'?=HYPERLINK\("http:\/\/evil\.example"\)$/u);
      expect(kim.slice(1, 4)).toEqual(['1', 'yes', 'A']);
      expect(kim.slice(6)).toEqual(['2', '3', 'Anna Pell', '1', '31', '0', 'Rust', '1']);
      expect(lee[0]).toBe('Lee');
      expect(lee.slice(-2)).toEqual(['rust', '1']);
    }
  });

  test('one student’s answers are deleted at once', async () => {
    const html = await (await server.get(`${given.path}/results`)).text();
    const [, studentId = ''] = /students\/([^/]+)\/delete/u.exec(html) ?? [];
    expect((await server.post(`${given.path}/students/${studentId}/delete`, {})).status).toBe(303);
    expect(await (await server.get(`${given.path}/results`)).text()).not.toContain('evil.example');
    expect((await server.visitor.get(path)).status).toBe(404);
  });
});

describe('flip cards', () => {
  test('are the teacher’s, and by a link the students’, but not while the quiz runs', async () => {
    const study = `/quizzes/${online.quizId}/study`;
    expect(await (await server.get(study)).text()).toContain('Only you see these cards.');
    await server.post(`${study}/open`, {});
    const [shared = ''] = /\/study\/[\w-]{20,}/u.exec(await (await server.get(study)).text()) ?? [];
    const running = await server.visitor.get(shared);
    expect(running.status).toBe(409);
    expect(secretsIn(await running.text())).toEqual([]);
    for (const [, path = ''] of (await (await server.get('/sittings')).text()).matchAll(
      /href="(\/sittings\/[^"]+)"/gu,
    ))
      await server.post(`${path}/close`, {});
    expect(await online.page(shared)).toContain('Engineers found cracks');
    const deck = await server.visitor.get(`${shared}/anki`);
    expect(deck.headers.get('content-disposition')).toContain('.apkg');
    await server.post(`${study}/close`, {});
    expect((await server.visitor.get(shared)).status).toBe(404);
  });
});
