import { describe, expect, test } from '@jest/globals';
import { resultsOf, type Gathered } from '../../src/server/sittings/results-of.js';
import { resultsView } from '../../src/server/sittings/results-view.js';
import type { Attempt, Sitting, StoredResponse, Student } from '../../src/store/sitting.js';
import { bridgeItems } from '../fixtures/bridge-article.js';

const NOW = 1000;
const [who, cost, why] = bridgeItems.map(({ id }) => id) as [string, string, string];

const items = bridgeItems.map((item) => ({
  item,
  ask: item.options.length > 0 ? ('choice' as const) : ('recall' as const),
  points: 1,
  tags: [],
  source: { title: 'The bridge', publisher: null, url: null, publishedOn: null },
  eventDate: null,
  changedAt: 0,
}));
const sittingWith = (retakes: Sitting['retakes']): Sitting =>
  ({
    id: 's',
    retakes,
    opensAt: null,
    closesAt: null,
    closedAt: null,
    purgeAt: NOW,
    quiz: { id: 'q', title: 'The bridge', directions: null, createdAt: 0, items },
  }) as unknown as Sitting;

const student = (name: string): Student => ({
  id: name,
  sittingId: 's',
  name,
  nameKey: name,
  resumeCode: 'CCCCCCDDDDDD',
  joinKey: name,
  createdAt: 0,
});

const attempt = (name: string, number: number, finishedAt: number | null = 10): Attempt => ({
  id: `${name} ${number}`,
  studentId: name,
  sittingId: 's',
  number,
  form: number === 1 ? 'A' : 'CCCCCCDDDDDD/2',
  startedAt: 0,
  deadline: null,
  finishedAt,
});

const response = (of: Attempt, itemId: string, answer: string, correct: boolean): StoredResponse => ({
  attemptId: of.id,
  itemId,
  answer,
  correct,
  sequence: 1,
  answeredAt: 5,
  shownAt: null,
});

describe('which attempts count', () => {
  const attempts = [attempt('Kim', 1), attempt('Kim', 2), attempt('Kim', 3), attempt('Kim', 4, null)];
  const [first, second, third, running] = attempts as [Attempt, Attempt, Attempt, Attempt];
  const responses = [
    response(first, who, 'Anna Pell', true),
    ...[second, running].flatMap((of) => [
      response(of, who, 'Anna Pell', true),
      response(of, cost, '48', true),
    ]),
    response(third, who, 'Joan Marsh', false),
  ];

  test.each([
    ['best', [false, true, false, false]],
    ['last', [false, false, true, false]],
    ['all', [true, true, true, false]],
  ] as const)('%s, and never one that is not over', (retakes, counts) => {
    const gathered = { sitting: sittingWith(retakes), students: [student('Kim')], attempts, responses };
    const results = resultsOf(gathered, NOW);
    expect(results.attempts.map((row) => row.counts)).toEqual(counts);
    expect(results.attempts.map(({ points }) => points)).toEqual([1, 2, 0, 2]);
    expect(results.items[0]?.statistics.attempts).toBe(counts.filter(Boolean).length);
  });
});

/** The first half is right and writes nothing, the others choose the same wrong person. */
function classOf(size: number): Gathered {
  const names = Array.from({ length: size }, (_, index) => `Student ${index}`);
  const attempts = names.map((name) => attempt(name, 1));
  const half = Math.ceil(size / 2);
  return {
    sitting: sittingWith('none'),
    students: names.map(student),
    attempts,
    responses: attempts.flatMap((of, index) => {
      const right = index < half;
      return [
        response(of, who, right ? 'Anna Pell' : 'Joan Marsh', right),
        response(of, cost, right ? '48' : '31', right),
        ...(right ? [] : [response(of, why, 'Rust', false)]),
      ];
    }),
  };
}

const shown = (size: number) => {
  const gathered = classOf(size);
  return resultsView(gathered.sitting, resultsOf(gathered, NOW));
};

describe('the page', () => {
  test('has statistics from ten attempts on, and flags wrong answers that nobody chose', () => {
    const view = shown(10);
    expect(view).toMatchObject({ tally: '10 finished attempts count.', few: false });
    expect(view.items[0]).toMatchObject({
      enough: true,
      facility: '50 %',
      discrimination: '1.00',
      poor: false,
    });
    const unused = view.items[0]?.choices.filter((choice) => choice.unused).map(({ text }) => text);
    expect(unused).toEqual(['Peter Hale', 'Simon Boyd']);
    expect(view.items[2]).toMatchObject({ facility: '0 %', discrimination: '–', blank: 5 });
    expect(view.items[2]?.wrong).toEqual([{ answer: 'Rust', count: 5 }]);
  });

  test('has counts alone below ten', () => {
    const view = shown(9);
    expect(view).toMatchObject({ tally: '9 finished attempts count.', few: true });
    expect(view.items[0]).toMatchObject({ enough: false, facility: '', correct: 5, attempts: 9 });
    expect(view.items[0]?.choices.map(({ count, unused }) => [count, unused])).toContainEqual([0, false]);
  });

  test('tells nobody’s code where an attempt has an order of its own', () => {
    const gathered = { ...classOf(1), attempts: [attempt('Student 0', 2)] };
    expect(resultsView(gathered.sitting, resultsOf(gathered, NOW)).students[0]?.form).toBe('own');
  });
});
