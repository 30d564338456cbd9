import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { itemOf } from '../../src/store/item-repository.js';
import { ArticleNotFound, ItemNotFound, QuizNotFound } from '../../src/store/errors.js';
import { Store } from '../../src/store/store.js';
import type { StoredArticle } from '../../src/store/stored.js';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';
import { testDatabases } from './databases.js';

const AT = 1_684_000_000;

describe.each(testDatabases().map((database) => [database.kind, database] as const))(
  'on %s',
  (_, database) => {
    let dataSource: DataSource;
    let store: Store;

    beforeAll(() => database.start(), 60_000);
    afterAll(() => database.stop(), 60_000);
    beforeEach(async () => {
      dataSource = await database.open();
      store = new Store(dataSource, () => AT);
    }, 60_000);

    const addArticle = (owner: string | null = null): Promise<StoredArticle> =>
      store.write((tables) => tables.articles.add(owner, bridgeArticle));

    const propose = (article: StoredArticle, items = bridgeItems) =>
      store.write((tables) => tables.items.propose(article, items));

    test('migrations leave nothing to do for the schemas', async () => {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      // Constraints and indices live in the migrations only; columns must agree.
      const ofColumns = upQueries.filter(({ query }) =>
        /ADD COLUMN|ADD "|ALTER COLUMN|DROP COLUMN/u.test(query),
      );
      expect(ofColumns).toEqual([]);
    });

    test('an article comes back as it went in', async () => {
      const { id } = await addArticle();
      const stored = await store.read.articles.get(null, id);
      expect(stored).toMatchObject({ ...bridgeArticle, ownerId: null, createdAt: AT });
      expect(await store.read.articles.list(null)).toEqual([
        expect.objectContaining({ id, title: bridgeArticle.title }),
      ]);
    });

    test('the same words are recognised, whatever their quotation marks and line breaks', async () => {
      const { id } = await addArticle();
      const body = bridgeArticle.body.replaceAll('\n\n', '\n').replaceAll(/[“”]/gu, '"');
      const same = await store.read.articles.findSame(null, { ...bridgeArticle, body });
      expect(same?.id).toBe(id);
      expect(await store.read.articles.findSame('another', bridgeArticle)).toBeNull();
      await expect(addArticle()).rejects.toThrow();
      await addArticle('another');
      await expect(addArticle('another')).rejects.toThrow();
    });

    test('what belongs to somebody else is not there', async () => {
      const { id } = await addArticle('anna');
      await expect(store.read.articles.get('boris', id)).rejects.toThrow(ArticleNotFound);
      await expect(store.read.articles.get(null, id)).rejects.toThrow(ArticleNotFound);
      await expect(store.write((tables) => tables.articles.remove('boris', id))).rejects.toThrow(
        ArticleNotFound,
      );
      expect(await store.read.articles.list('boris')).toEqual([]);
      const quiz = await store.write((tables) =>
        tables.quizzes.add('anna', { title: 'Mine', directions: null, seed: '1', items: [] }),
      );
      await expect(store.read.quizzes.get('boris', quiz.id)).rejects.toThrow(QuizNotFound);
      await expect(store.write((tables) => tables.quizzes.remove('boris', quiz.id))).rejects.toThrow(
        QuizNotFound,
      );
    });

    test('items come back as they went in, in order', async () => {
      const article = await addArticle();
      await propose(article);
      const items = await store.read.items.ofArticle(article);
      expect(items.map(itemOf)).toEqual(bridgeItems);
      expect(items.map(({ status }) => status)).toEqual(['proposed', 'proposed', 'proposed']);
      expect(await store.read.items.countByArticle([article.id, 'none'])).toEqual(new Map([[article.id, 3]]));
    });

    test('decisions survive asking again; untouched proposals give way', async () => {
      const article = await addArticle();
      await propose(article);
      const [who, cost, why] = await store.read.items.ofArticle(article);
      await store.write((tables) => tables.items.decide(article, [who?.id ?? ''], 'kept'));
      await store.write((tables) => tables.items.decide(article, [cost?.id ?? ''], 'rejected'));

      const again = bridgeItems.map((item) => ({ ...item, stem: `${item.stem} (again)` }));
      await propose(article, [...again.slice(0, 2), { ...again[2]!, id: 'bridge-why-2' }]);
      const after = await store.read.items.ofArticle(article);
      expect(after.map(({ coreId, status, stem }) => [coreId, status, stem.endsWith('(again)')])).toEqual([
        ['bridge-who', 'kept', false],
        ['bridge-cost', 'rejected', false],
        ['bridge-why-2', 'proposed', true],
      ]);
      expect(after.some(({ id }) => id === why?.id)).toBe(false);
      expect(await store.read.items.countByArticle([article.id])).toEqual(new Map([[article.id, 2]]));
    });

    test('a proposal that is made again keeps its row id', async () => {
      const article = await addArticle();
      await propose(article);
      const before = await store.read.items.ofArticle(article);
      await propose(article);
      const after = await store.read.items.ofArticle(article);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    });

    test('deciding about an item of another article is refused, and undone', async () => {
      const article = await addArticle();
      const other = await addArticle('other');
      await propose(article);
      const items = await store.read.items.ofArticle(article);
      const ids = items.map(({ id }) => id);
      await expect(store.write((tables) => tables.items.decide(other, ids, 'kept'))).rejects.toThrow(
        ItemNotFound,
      );
      await expect(
        store.write((tables) => tables.items.decide(article, [...ids, 'unknown'], 'kept')),
      ).rejects.toThrow(ItemNotFound);
      const statuses = (await store.read.items.ofArticle(article)).map(({ status }) => status);
      expect(statuses).toEqual(['proposed', 'proposed', 'proposed']);
    });

    test('a quiz comes back whole, in its own order', async () => {
      const article = await addArticle();
      await propose(article);
      const [who, , why] = await store.read.items.ofArticle(article);
      const both = [who?.id ?? '', why?.id ?? ''];
      await store.write((tables) => tables.items.decide(article, both, 'kept'));
      const { id } = await store.write((tables) =>
        tables.quizzes.add(null, {
          title: 'Bridges',
          directions: 'Answer all.',
          seed: '7',
          items: [
            { itemId: why?.id ?? '', ask: 'recall', points: 2 },
            { itemId: who?.id ?? '', ask: 'choice', points: 1 },
          ],
        }),
      );
      const { quiz, articles } = await store.read.quizzes.get(null, id);
      expect(quiz).toMatchObject({ id, title: 'Bridges', directions: 'Answer all.', createdAt: AT });
      expect(quiz.items.map(({ item, ask, points }) => [item.id, ask, points])).toEqual([
        ['bridge-why', 'recall', 2],
        ['bridge-who', 'choice', 1],
      ]);
      expect(quiz.items[0]?.source.title).toBe(bridgeArticle.title);
      expect(articles.map(({ id }) => id)).toEqual([article.id]);
    });

    test('words are found by their stems in title, publisher and body, by their owner alone', async () => {
      const { id } = await addArticle('anna');
      const found = async (owner: string, words: string) =>
        (await store.read.articles.list(owner, { words })).map((article) => article.id);
      for (const words of ['bridges', 'HARWICK gazette', 'ferry passenger', 'pillar', '"new bridge"'])
        expect([words, await found('anna', words)]).toEqual([words, [id]]);
      for (const words of ['volcano', 'bridge volcano']) expect(await found('anna', words)).toEqual([]);
      expect(await found('boris', 'bridge')).toEqual([]);
      expect(await found('anna', `'"); -- * ()`)).toEqual([id]);
      await store.write((tables) => tables.articles.setTags('anna', id, ['civics']));
      expect(await store.read.articles.list('anna', { tag: 'civics' })).toHaveLength(1);
      expect(await store.read.articles.list('anna', { tag: 'spring' })).toEqual([]);
      await store.write((tables) => tables.articles.remove('anna', id));
      expect(await found('anna', 'bridge')).toEqual([]);
    });

    test('decisions, edits and replacements are undone one by one', async () => {
      const article = await addArticle();
      await propose(article);
      const [who, cost] = await store.read.items.ofArticle(article);
      const ids = [who?.id ?? '', cost?.id ?? ''];
      await store.write((tables) => tables.items.decide(article, ids, 'kept'));
      const { key, accept, distractors, options, recallOnly } = who!;
      const words = { stem: 'Who opened it?', key, accept, distractors, options, recallOnly };
      await store.write((tables) => tables.items.edit(article, who!, words));
      await store.write((tables) =>
        tables.items.replace(article, { ...cost!, status: 'kept' }, { ...bridgeItems[1]!, id: 'another' }),
      );
      const seen = async () =>
        (await store.read.items.ofArticle(article)).map(({ coreId, status, stem }) => [
          coreId,
          status,
          stem.length,
        ]);
      const [whoLength, costLength, whyLength] = bridgeItems.map(({ stem }) => stem.length);
      const undo = () => store.write((tables) => tables.items.history.undo(article));
      expect((await seen()).map(([id]) => `${id}`).sort()).toEqual([
        'another',
        'bridge-cost',
        'bridge-who',
        'bridge-why',
      ]);
      expect(await undo()).toBe(cost?.id);
      expect(await seen()).toEqual([
        ['bridge-who', 'kept', 14],
        ['bridge-cost', 'kept', costLength],
        ['bridge-why', 'proposed', whyLength],
      ]);
      expect(await undo()).toBe(who?.id);
      expect((await seen())[0]).toEqual(['bridge-who', 'proposed', whoLength]);
      await undo();
      expect((await seen()).map(([, status]) => status)).toEqual(['proposed', 'proposed', 'proposed']);
      expect(await undo()).toBeNull();
    });

    test('an article whose items stand in a quiz cannot go away under it', async () => {
      const article = await addArticle();
      await propose(article);
      const items = await store.read.items.ofArticle(article);
      const quiz = await store.write((tables) =>
        tables.quizzes.add(null, {
          title: 'Bridges',
          directions: null,
          seed: '7',
          items: items.map(({ id }) => ({ itemId: id, ask: 'recall', points: 1 })),
        }),
      );
      await expect(store.write((tables) => tables.articles.remove(null, article.id))).rejects.toThrow(
        /foreign key/iu,
      );
      await store.write((tables) => tables.quizzes.remove(null, quiz.id));
      await store.write((tables) => tables.articles.remove(null, article.id));
      expect(await store.read.items.ofArticle(article)).toEqual([]);
    });

    test('settings are written over', async () => {
      expect(await store.read.settings.get('colour')).toBeNull();
      await store.write((tables) => tables.settings.set('colour', 'red'));
      await store.write((tables) => tables.settings.set('colour', 'blue'));
      expect(await store.read.settings.get('colour')).toBe('blue');
    });

    test('of transactions begun at the same time, one that fails undoes only itself', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          store.write(async (tables) => {
            await tables.settings.set(`s${index}`, 'first');
            await tables.settings.set(`s${index}`, 'second');
            if (index % 2 === 1) throw new Error('changed my mind');
          }),
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 1 ? 'rejected' : 'fulfilled')),
      );
      const values = await Promise.all(outcomes.map((_, index) => store.read.settings.get(`s${index}`)));
      expect(values).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 1 ? null : 'second')));
    });
  },
);
