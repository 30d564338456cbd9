import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SittingNotFound, StudentNotFound } from '../../src/store/errors.js';
import type { Attempt, Sitting, Student } from '../../src/store/sitting.js';
import { Store } from '../../src/store/store.js';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { testDatabases } from './databases.js';

const AT = 1_684_000_000;

const give = (attempt: Attempt, itemId: string, answer: string, sequence: number | null) => ({
  attemptId: attempt.id,
  itemId,
  answer,
  sequence,
  correct: false,
});

describe.each(testDatabases().map((database) => [database.kind, database] as const))(
  'on %s',
  (_, database) => {
    let now: number;
    let store: Store;
    let sitting: Sitting;

    beforeAll(() => database.start(), 60_000);
    afterAll(() => database.stop(), 60_000);
    beforeEach(async () => {
      now = AT;
      store = new Store(await database.open(), () => now);
      sitting = await addSitting('anna');
    }, 60_000);

    const addSitting = (owner: string, code = 'KXT4PW'): Promise<Sitting> =>
      store.write(async (tables) => {
        const article = await tables.articles.add(owner, {
          ...bridgeArticle,
          body: `${bridgeArticle.body} ${code}`,
        });
        await tables.items.propose(article, bridgeItems);
        const items = await tables.items.ofArticle(article);
        const { id } = await tables.quizzes.add(owner, {
          title: 'Bridges',
          directions: null,
          seed: '7',
          items: items.map((item) => ({ itemId: item.id, ask: 'recall' as const, points: 1 })),
        });
        const { quiz } = await tables.quizzes.get(owner, id);
        return tables.sittings.add(owner, {
          quizId: id,
          code,
          quiz,
          rivals: {},
          seed: '7',
          layout: 'one',
          feedback: 'closed',
          retakes: 'none',
          formPlan: 'letters',
          minutes: 10,
          classList: ['Kim', 'Lee'],
          opensAt: null,
          closesAt: AT + 3600,
          purgeAt: AT + 86_400,
        });
      });

    const join = (name: string, into = sitting): Promise<{ student: Student; attempt: Attempt }> =>
      store.write(async ({ students }) => {
        const student = await students.add(into, { name, joinKey: name, resumeCode: `code of ${name}` });
        return { student, attempt: await students.begin(student, 1, 'A', into.minutes) };
      });

    test('a sitting comes back as it went in, to its owner and by its code', async () => {
      expect(await store.read.sittings.get('anna', sitting.id)).toEqual(sitting);
      const { quiz: _quiz, rivals: _rivals, ...frame } = sitting;
      expect(await store.read.sittings.byCode('KXT4PW')).toEqual(frame);
      expect(await store.read.sittings.list('boris')).toEqual([]);
      for (const refused of [
        store.read.sittings.get('boris', sitting.id),
        store.write(({ sittings }) => sittings.change('boris', sitting.id, { closedAt: AT })),
        store.write(({ sittings }) => sittings.remove('boris', sitting.id)),
      ])
        await expect(refused).rejects.toThrow(SittingNotFound);
      await expect(addSitting('anna', 'KXT4PW')).rejects.toThrow();
    });

    test('a name is taken once, whatever its case', async () => {
      const { student, attempt } = await join('Kim');
      expect(attempt).toMatchObject({ deadline: AT + 600, finishedAt: null });
      expect((await store.read.students.byName(sitting, ' kim '))?.id).toBe(student.id);
      await expect(join('KIM')).rejects.toThrow();
      expect((await store.read.students.byResumeCode('code of Kim'))?.id).toBe(student.id);
    });

    test('of answers to one item the greatest sequence counts, once, in whatever order they come', async () => {
      const { attempt } = await join('Kim');
      const stored = await store.write(({ responses }) =>
        responses.save([
          give(attempt, 'bridge-who', 'second', 2),
          give(attempt, 'bridge-who', 'first', 1),
          give(attempt, 'bridge-who', 'second', 2),
          give(attempt, 'bridge-cost', '48', 1),
        ]),
      );
      expect(stored.map(({ answer }) => answer)).toEqual(['second', 'second', 'second', '48']);
      const [late] = await store.write(({ responses }) =>
        responses.save([give(attempt, 'bridge-who', 'late', 2)]),
      );
      expect(late).toMatchObject({ answer: 'second', sequence: 2 });
      const [typed] = await store.write(({ responses }) =>
        responses.save([give(attempt, 'bridge-who', 'without a script', null)]),
      );
      expect(typed).toMatchObject({ answer: 'without a script', sequence: 3 });
      const answers = (await store.read.responses.ofAttempt(attempt)).map(({ answer }) => answer);
      expect(answers.toSorted((a, b) => a.localeCompare(b))).toEqual(['48', 'without a script']);
      expect(await store.read.responses.counts(sitting)).toEqual(new Map([[attempt.id, 2]]));
    });

    test('an answer whose key is shown is marked once, and stays marked', async () => {
      const { attempt } = await join('Kim');
      const show = (itemId: string) => store.write(({ responses }) => responses.show(attempt, itemId));
      await store.write(({ responses }) =>
        responses.save([
          give(attempt, 'bridge-who', 'Pell', 1),
          give(attempt, 'bridge-cost', '', 1),
          give(attempt, 'bridge-why', 'cracks', 1),
        ]),
      );
      expect(await Promise.all(['bridge-who', 'bridge-cost', 'nothing'].map(show))).toEqual([
        true,
        false,
        false,
      ]);
      now = AT + 5;
      await show('bridge-who');
      await store.write(({ responses }) => responses.save([give(attempt, 'bridge-who', 'Pell', 2)]));
      expect(await store.read.responses.shown([attempt.id])).toMatchObject([
        { itemId: 'bridge-who', sequence: 2, shownAt: AT },
      ]);
    });

    test('two requests at once are one answer', async () => {
      const { attempt } = await join('Kim');
      await Promise.all(
        Array.from({ length: 10 }, () =>
          store.write(({ responses }) => responses.save([give(attempt, 'bridge-who', 'Pell', 1)])),
        ),
      );
      expect(await store.read.responses.of(sitting)).toHaveLength(1);
    });

    test('an attempt is handed in once, and held attempts are those that are there', async () => {
      const [kim, lee] = [await join('Kim'), await join('Lee')];
      await store.write(({ students }) => students.finish(kim.attempt));
      now = AT + 5;
      await store.write(({ students }) => students.finish(kim.attempt));
      await store.write(({ students }) => students.remove(sitting, lee.student.id));
      const held = await store.write(({ students }) => students.held([kim.attempt.id, lee.attempt.id]));
      expect([...held.values()]).toEqual([{ ...kim.attempt, finishedAt: AT }]);
    });

    test('the revision changes with the quiz, and with nothing else', async () => {
      const { revision } = sitting;
      const change = (changed: Partial<Pick<Sitting, 'quiz' | 'closedAt'>>) =>
        store.write(({ sittings }) => sittings.change('anna', sitting.id, changed));
      await change({ closedAt: AT });
      expect((await store.read.sittings.frame(sitting.id))?.revision).toBe(revision);
      await change({ quiz: { ...sitting.quiz, title: 'Another' } });
      const parts = await store.read.sittings.parts(sitting.id);
      expect(parts.quiz.title).toBe('Another');
      expect(parts.revision).not.toBe(revision);
    });

    test('deleting a student takes the answers along; of another sitting it finds nobody', async () => {
      const { student, attempt } = await join('Kim');
      await store.write(({ responses }) => responses.save([give(attempt, 'bridge-who', 'Pell', 1)]));
      const other = await addSitting('anna', 'MMMMMM');
      await expect(store.write(({ students }) => students.remove(other, student.id))).rejects.toThrow(
        StudentNotFound,
      );
      await store.write(({ students }) => students.remove(sitting, student.id));
      expect(await store.read.responses.ofAttempt(attempt)).toEqual([]);
      expect(await store.read.students.attempts(sitting)).toEqual([]);
    });

    test('when the day comes, names and answers go, and the quiz stays', async () => {
      await join('Kim');
      await store.write(({ sittings }) => sittings.purge());
      expect(await store.read.students.count(sitting)).toBe(1);
      now = AT + 86_400;
      await store.write(({ sittings }) => sittings.purge());
      expect(await store.read.students.count(sitting)).toBe(0);
      expect(await store.read.students.attempts(sitting)).toEqual([]);
      const left = await store.read.sittings.get('anna', sitting.id);
      expect(left).toEqual({ ...sitting, classList: [] });
    });
  },
);
