import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OnlineQuiz, secretsIn } from './online-quiz.js';
import { startServer, type RunningServer } from './start-server.js';

let server: RunningServer;
let online: OnlineQuiz;

beforeAll(async () => {
  server = await startServer();
  online = await OnlineQuiz.on(server);
}, 60_000);
afterAll(() => server.stop());

describe('joining', () => {
  let given: Awaited<ReturnType<OnlineQuiz['give']>>;
  beforeAll(async () => {
    given = await online.give();
  });

  test('asks for a code and then for a name, however the code is typed', async () => {
    expect(given.code).toMatch(/^[A-Z\d]{3}-[A-Z\d]{3}$/u);
    const typed = ` ${given.code.toLowerCase().replace('-', ' ')} `;
    const html = await online.page(`/join?code=${encodeURIComponent(typed)}`);
    expect(html).toContain('Nickname');
    expect(html).toContain('New bridge opens in Harwick');
  });

  test('twice with one form is joining once; another form may not take the name', async () => {
    const [one, two] = await Promise.all([
      online.join(given.code, 'Kim', 'a'),
      online.join(given.code, 'kim ', 'a'),
    ]);
    expect(one.headers.get('location')).toBe(two.headers.get('location'));
    const other = await online.join(given.code, 'Kim', 'b');
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('Somebody has this name already.');
  });

  test.each([
    ['an e-mail address', 'kim@school.example', 'looks like an e-mail address'],
    ['nothing', '  ', 'Write a name'],
  ])('with %s for a name is refused', async (_, name, sentence) => {
    const response = await online.join(given.code, name, 'x');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(sentence);
  });

  test('a class list lets in those on it, each once', async () => {
    const { code } = await online.give({ names: 'Ada\r\nBo\r\n\r\n' });
    expect(await online.page(`/join?code=${code}`)).toContain('<option>Bo</option>');
    await online.joined(code, 'Ada');
    const left = await online.page(`/join?code=${code}`);
    expect(left).not.toContain('<option>Ada</option>');
    expect((await online.join(code, 'Eve')).status).toBe(422);
    const mail = { layout: 'all', names: 'Ada\r\nBo <bo@school.example>' };
    const refused = await server.post(`/quizzes/${online.quizId}/sittings`, mail);
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain('names: there is an e-mail address in it.');
    expect(again).toContain('Bo &lt;bo@school.example&gt;</textarea>');
    expect(again).toContain('<option value="all" selected>');
  });

  test('is over when the teacher closes the quiz, and begins when it opens', async () => {
    const { code, path } = await online.give();
    expect((await server.post(`${path}/close`, {})).status).toBe(303);
    expect(await (await online.join(code, 'Late')).text()).toContain('This quiz is closed.');
    await server.post(`${path}/open`, {});
    await online.joined(code, 'Late');
    const later = await online.give({ opensAt: '2999-01-01T08:00', zone: '0' });
    expect(await (await online.join(later.code, 'Early')).text()).toContain('not open yet');
  });

  test('no address and no mail of a student is stored anywhere', async () => {
    const columns: { name: string }[] = await server.app
      .get(DataSource)
      .query(`SELECT "name" FROM pragma_table_info('students')`);
    expect(columns.map(({ name }) => name)).toEqual([
      'id',
      'sittingId',
      'name',
      'nameKey',
      'resumeCode',
      'joinKey',
      'createdAt',
    ]);
  });
});

describe('taking', () => {
  let given: Awaited<ReturnType<OnlineQuiz['give']>>;
  let path: string;
  let names = 0;
  beforeAll(async () => {
    given = await online.give({ feedback: 'closed' });
  });
  beforeEach(async () => {
    path = await online.joined(given.code, `Student ${(names += 1)}`);
  });

  test('shows questions and nothing that tells the answers', async () => {
    const html = await online.page(path);
    expect(html).toContain('Who opened the new bridge');
    expect(html).toContain('value="Joan Marsh"');
    for (const shown of [html, await online.page(`${path}?q=2`), await online.page(`${path}/review`)])
      expect(secretsIn(shown)).toEqual([]);
    const acknowledged = await online.send(path, 'bridge-why', 'cracks');
    expect(await acknowledged.json()).toEqual({ saved: true, sequence: 1 });
  });

  test('keeps answers, once, in the order in which they were given', async () => {
    await Promise.all([1, 1, 1].map((sequence) => online.send(path, 'bridge-who', 'Anna Pell', sequence)));
    expect(await (await online.send(path, 'bridge-who', 'Peter Hale', 2)).json()).toEqual({
      saved: true,
      sequence: 2,
    });
    expect(await (await online.send(path, 'bridge-who', 'Joan Marsh', 1)).json()).toEqual({
      saved: false,
      sequence: 2,
    });
    expect(await online.page(path)).toContain('value="Peter Hale" checked');
    expect(await online.page(`${path}/review`)).toContain('2 of 3 questions are not answered yet.');
  });

  test('works with plain forms', async () => {
    const form = { attempt: '1', 'answer.bridge-who': 'Anna Pell', 'was.bridge-who': '', go: '2' };
    const first = await server.visitor.post(path, form);
    expect(first.headers.get('location')).toBe(`${path}?q=2`);
    // An old page that changes nothing undoes nothing.
    await online.send(path, 'bridge-who', 'Peter Hale', 2);
    await server.visitor.post(path, {
      attempt: '1',
      'answer.bridge-who': 'Anna Pell',
      'was.bridge-who': 'Anna Pell',
      'answer.bridge-cost': '48',
      'was.bridge-cost': '',
      go: 'review',
    });
    const html = await online.page(path);
    expect(html).toContain('value="Peter Hale" checked');
    expect(html).toContain('value="48" checked');
    expect((await online.handIn(path)).headers.get('location')).toBe(path);
  });

  test('goes on at another device with the code', async () => {
    await online.send(path, 'bridge-who', 'Simon Boyd');
    const code = /Your code <b class="code">([^<]+)</u.exec(await online.page(path))?.[1] ?? '';
    const resumed = await server.visitor.get(`/join/resume?code=${code.toLowerCase()}`);
    expect(resumed.headers.get('location')).toBe(path);
    expect(await online.page(path)).toContain('value="Simon Boyd" checked');
  });

  test.each([
    ['an option that is none', 'bridge-who', 'Nobody', 1, 400],
    ['a question that is none', 'bridge-nothing', 'x', 1, 400],
    ['another attempt', 'bridge-who', 'Anna Pell', 2, 409],
  ])('refuses an answer to %s', async (_, itemId, answer, attempt, status) => {
    const response = await online.send(path, itemId, answer, 1, attempt);
    expect(response.status).toBe(status);
    expect((await response.json()).message).toMatch(/\.$/u);
  });

  test('after handing in nothing changes, and the key stays hidden until the quiz is closed', async () => {
    const { code, path: teacherPath } = await online.give({ feedback: 'closed' });
    const own = await online.joined(code, 'Kim');
    await online.send(own, 'bridge-who', 'Anna Pell');
    await online.handIn(own);
    const late = await online.send(own, 'bridge-cost', '48');
    expect(late.status).toBe(409);
    expect((await late.json()).message).toContain('You have handed in.');
    const before = await online.page(own);
    expect(before).toContain('1 of 3 questions are answered');
    expect(secretsIn(before)).toEqual([]);
    await server.post(`${teacherPath}/close`, {});
    const after = await online.page(own);
    expect(after).toContain('1 <span class="of">of 3 points');
    expect(after).toContain('Mayor <mark>Anna Pell</mark> opened');
    expect(after).toContain('href="https://gazette.example/bridge"');
  });

  test('without a code that exists leads nowhere, and after a hundred codes for a while nowhere at all', async () => {
    const lone = await startServer();
    try {
      const guess = (path: string) =>
        fetch(lone.url + path, { redirect: 'manual', headers: { accept: 'text/html' } });
      const taken = await OnlineQuiz.on(lone);
      const path = await taken.joined((await taken.give()).code, 'Kim');
      expect((await guess('/take/CCCCCCCCCCCC')).status).toBe(404);
      const wrong = await guess('/join?code=CCC-CCC');
      expect(wrong.status).toBe(404);
      await Promise.all(Array.from({ length: 98 }, () => guess('/join?code=nonsense')));
      expect((await guess('/join?code=CCC-CCC')).status).toBe(429);
      expect((await guess('/take/CCCCCCCCCCCC')).status).toBe(429);
      // Who is in already is kept out by nobody.
      expect((await guess(path)).status).toBe(200);
      expect((await taken.send(path, 'bridge-who', 'Anna Pell')).status).toBe(200);
    } finally {
      await lone.stop();
    }
  }, 30_000);
});

test('the server counts the time', async () => {
  const { code } = await online.give({ minutes: '1' });
  const path = await online.joined(code, 'Slow');
  expect(await online.page(path)).toContain('1 minute left');
  await server.app
    .get(DataSource)
    .query(`UPDATE "attempts" SET "deadline" = "startedAt" - 60 WHERE "deadline" IS NOT NULL`);
  const late = await online.send(path, 'bridge-who', 'Anna Pell');
  expect(late.status).toBe(409);
  expect((await late.json()).message).toContain('The time is up.');
  expect(await online.page(path)).toContain('The time is up. 0 of 3 questions are answered.');
});

describe('feedback after each question', () => {
  test.each(['one', 'all'])('shows what is right to it alone, and the answer stands (%s)', async (layout) => {
    const { code } = await online.give({ feedback: 'each', layout });
    const path = await online.joined(code, 'Kim');
    expect(secretsIn(await online.page(path))).toEqual([]);
    await online.send(path, 'bridge-cost', '31', 4);
    const checked = await online.check(path, 2);
    expect(checked.headers.get('location')).toBe(`${path}?q=2#question-2`);
    const html = await online.page(`${path}?q=2`);
    expect(secretsIn(html)).toEqual(['class="is-key"']);
    expect(html).toMatch(/It cost <mark>48/u);
    expect(html).toContain('Your answer: 31');
    expect(html).not.toContain('name="answer.bridge-cost"');
    const changed = await online.send(path, 'bridge-cost', '48', 5);
    expect(changed.status).toBe(409);
    expect((await changed.json()).message).toContain('You have seen the answer');
    const form = { attempt: '1', 'answer.bridge-cost': '48', 'was.bridge-cost': '31' };
    expect((await server.visitor.post(path, form)).status).toBe(409);
    // What was acknowledged before, sent again.
    expect(await (await online.send(path, 'bridge-cost', '31', 4)).json()).toMatchObject({ saved: true });
    await online.send(path, 'bridge-who', 'Anna Pell');
    await online.handIn(path);
    const over = await online.page(path);
    expect(over).toContain('1 <span class="of">of 3 points');
    expect(over).toContain('Engineers found cracks');
  });

  test('comes only for an answer, and only where the teacher chose it', async () => {
    const { code } = await online.give({ feedback: 'each' });
    const path = await online.joined(code, 'Kim');
    const place = (await online.check(path, 1)).headers.get('location') ?? '';
    expect(place).toBe(`${path}?q=1&said=unanswered#question-1`);
    const html = await online.page(place);
    expect(html).toContain('Answer the question first');
    expect(secretsIn(html)).toEqual([]);
    const later = await online.joined((await online.give({ feedback: 'closed' })).code, 'Kim');
    await online.send(later, 'bridge-who', 'Anna Pell');
    expect((await online.check(later, 1)).status).toBe(409);
    expect(secretsIn(await online.page(later))).toEqual([]);
  });
});

describe('feedback at once', () => {
  test('comes with handing in, and the quiz may be taken again where the teacher lets it', async () => {
    const { code } = await online.give({ retakes: 'best' });
    const path = await online.joined(code, 'Kim');
    await online.send(path, 'bridge-why', 'Because its pillars had cracks');
    await online.handIn(path);
    const over = await online.page(path);
    expect(over).toContain('Engineers found cracks in two of its pillars');
    expect((await server.visitor.post(`${path}/again`, {})).status).toBe(303);
    await server.visitor.post(`${path}/again`, {});
    const second = await online.page(path);
    expect(second).toContain('data-attempt="2"');
    expect(secretsIn(second)).toEqual([]);
    // A click on "Hand in" of the first attempt that comes late hands in nothing else.
    await online.handIn(path, '1');
    expect(await online.page(path)).toContain('data-attempt="2"');
  });
});
