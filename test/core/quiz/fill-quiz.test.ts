import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nearDuplicate } from '../../../src/core/item/near-duplicate.js';
import { type BankItem, fillQuiz } from '../../../src/core/quiz/fill-quiz.js';
import { seededRandom } from '../../../src/core/quiz/random.js';

const PLACES = 'Oslo Bergen Lund Aarhus Turku Vaasa Narva Tartu Gdynia Lublin'.split(' ');
const DEEDS = 'flood strike election concert trial merger'.split(' ');

/** Six items on each of so many articles, none like another. */
const bankOf = (articles: number): BankItem[] =>
  PLACES.slice(0, articles).flatMap((place, i) =>
    DEEDS.map((deed, j) => ({
      id: `${place}-${deed}`,
      articleId: `article-${i}`,
      kind: j % 2 === 0 ? 'who' : 'where',
      stem: `Which ${deed} of the ${place} council came after ${PLACES[(i + j) % 10]} ${deed.length + j} ${place}${deed}?`,
      key: `${place} ${j}`,
      accept: [],
      score: 0.9 - 0.1 * j,
    })),
  );

/** How many of each article, the fewest first. */
function countBy(items: readonly BankItem[]): number[] {
  const counts = new Map<string, number>();
  for (const { articleId } of items) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => a - b);
}

describe('fillQuiz', () => {
  test('ten items, two from each article', () => {
    const { items, shortfall } = fillQuiz({ count: 10, perArticle: 2 }, [], bankOf(5), seededRandom('a'));
    expect(items).toHaveLength(10);
    expect(countBy(items)).toEqual([2, 2, 2, 2, 2]);
    expect(shortfall).toBeNull();
  });

  test('goes round the articles without a limit', () => {
    const { items } = fillQuiz({ count: 10, perArticle: null }, [], bankOf(4), seededRandom('a'));
    expect(countBy(items)).toEqual([2, 2, 3, 3]);
  });

  test('counts what is chosen already and never takes it again', () => {
    const bank = bankOf(5);
    const chosen = bank.filter((item) => item.articleId === 'article-0').slice(0, 2);
    const { items } = fillQuiz({ count: 10, perArticle: 2 }, chosen, bank, seededRandom('a'));
    expect(items).toHaveLength(8);
    expect(items.every((item) => item.articleId !== 'article-0')).toBe(true);
  });

  test('leaves out what asks the same as another', () => {
    const bank: BankItem[] = [1, 2, 3].map((n) => ({
      id: `item-${n}`,
      articleId: `article-${n}`,
      kind: 'who',
      stem: 'Who announced the closing of the Oslo mission?',
      key: 'Anna Berg',
      accept: [],
      score: 0.5,
    }));
    const filling = fillQuiz({ count: 3, perArticle: 1 }, [], bank, seededRandom('a'));
    expect(filling.items).toHaveLength(1);
    expect(filling.shortfall).toBe(
      '1 of 3: the bank holds no more that fit with at most 1 item from each article. 2 items would have asked much the same as others.',
    );
  });

  test('says so when the bank is too small', () => {
    const { items, shortfall } = fillQuiz({ count: 10, perArticle: 2 }, [], bankOf(3), seededRandom('a'));
    expect(items).toHaveLength(6);
    expect(shortfall).toBe(
      '6 of 10: the bank holds no more that fit with at most 2 items from each article.',
    );
    expect(fillQuiz({ count: 2, perArticle: null }, [], [], seededRandom('a')).shortfall).toBe(
      '0 of 2: the bank holds no more that fit.',
    );
  });

  test('takes the better item, and mixes kinds', () => {
    const { items } = fillQuiz({ count: 2, perArticle: null }, [], bankOf(1), seededRandom('a'));
    expect(items.map((item) => item.id)).toEqual(['Oslo-flood', 'Oslo-strike']);
    const even = bankOf(1).map((item) => ({ ...item, score: 0.5 }));
    const kinds = fillQuiz({ count: 4, perArticle: null }, [], even, seededRandom('a')).items.map(
      (item) => item.kind,
    );
    expect(kinds.filter((kind) => kind === 'who')).toHaveLength(2);
  });

  test('a quiz that is full stays as it is', () => {
    const bank = bankOf(2);
    expect(fillQuiz({ count: 3, perArticle: null }, bank.slice(0, 5), bank, seededRandom('a'))).toEqual({
      items: [],
      shortfall: null,
    });
  });

  test('whatever is asked for: no limit broken, no duplicate, the same for the same seed', () => {
    const limit = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        limit,
        fc.integer({ min: 0, max: 10 }),
        fc.string(),
        (count, perArticle, n, seed) => {
          const fill = () => fillQuiz({ count, perArticle }, [], bankOf(n), seededRandom(seed));
          const { items, shortfall } = fill();
          expect(fill().items).toEqual(items);
          expect(items.length).toBe(Math.min(count, n * Math.min(perArticle ?? 6, 6)));
          expect(shortfall === null).toBe(items.length === count);
          for (const size of countBy(items)) expect(size).toBeLessThanOrEqual(perArticle ?? 6);
          for (const [i, a] of items.entries())
            for (const b of items.slice(i + 1)) expect(nearDuplicate(a, b)).toBeNull();
        },
      ),
      { numRuns: 30 },
    );
  });
});
