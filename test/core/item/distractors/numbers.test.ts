import { beforeAll, describe, expect, test } from '@jest/globals';
import { numbers } from '../../../../src/core/item/distractors/numbers.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import { optionValue } from '../../../../src/core/quiz/option-value.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

type Kind = Extract<AnswerType, { type: 'number' }>['kind'];

function propose(
  key: string,
  kind: Kind = 'cardinal',
  { body = '', stem = 'How many?', noun = null as string | null, seed = 'a' } = {},
): string[] {
  const value = optionValue(key) ?? 0;
  const answer: AnswerType = { type: 'number', kind, value, unit: null, hedge: null, text: key, noun };
  const document = documentOf(body);
  return numbers
    .propose(draftOf(stem, key, answer, document), contextOf(world, document, seed))
    .map(({ text }) => text);
}

const seeds = Array.from({ length: 40 }, (_, i) => `seed ${i}`);
const values = (texts: readonly string[]): number[] => texts.map((text) => optionValue(text) ?? Number.NaN);

describe('numbers', () => {
  test.each<[string, Kind, RegExp]>([
    ['Eight', 'cardinal', /^[A-Z][a-z]+(?:-[a-z]+)?$/],
    ['about 300', 'cardinal', /^about \d{1,3}0$/],
    ['$4.5 billion', 'money', /^\$\d+\.\d billion$/],
    ['20%', 'percent', /^\d+[05]?%$/],
    ['1,500', 'cardinal', /^\d?,?\d*[05]00$/],
    ['50,818', 'cardinal', /^\d{2,3},\d\d[1-9]$/],
    ['36', 'age', /^\d{1,3}$/],
    ['Third', 'ordinal', /^[A-Z][a-z]+$/],
    ['25 km', 'measure', /^\d+[05]? km$/],
  ])('%s gets three of its form', (key, kind, form) => {
    for (const seed of seeds) {
      const texts = propose(key, kind, { seed });
      expect(texts).toHaveLength(3);
      expect(texts.filter((text) => !form.test(text))).toEqual([]);
      expect(new Set([...texts, key]).size).toBe(4);
    }
  });

  test.each([
    ['Two-thirds', ['A third', 'Half', 'Three-quarters']],
    ['A tenth', ['A fifth', 'A quarter', 'A third']],
    ['Three-quarters', ['A third', 'Half', 'Two-thirds']],
    ['Two-sevenths', []],
  ])('%s stands beside fractions that people speak of', (key, expected) => {
    expect(propose(key, 'fraction')).toEqual(expected);
  });

  test('a figure with many decimals gets no comma in them', () => {
    const all = seeds.flatMap((seed) => propose('$1.2871', 'money', { seed }));
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((text) => !/^\$\d+\.\d{4}$/.test(text))).toEqual([]);
  });

  test.each([
    ['47.42', 'second', 1.15],
    ['47.42', 'metre', Infinity],
  ] as const)('%s of a %s: all within a factor of %d', (key, noun, factor) => {
    const all = seeds.flatMap((seed) => values(propose(key, 'measure', { seed, noun })));
    expect(all.length).toBeGreaterThan(100);
    const apart = Math.max(...all.map((value) => Math.max(value / 47.42, 47.42 / value)));
    expect(apart).toBeLessThan(factor);
    if (factor === Infinity) expect(apart).toBeGreaterThan(1.5);
  });

  test.each([
    '2016',
    '3 to 5',
    'no idea',
    'hundreds',
    '2:17:01',
    '1846',
    '900 million (181 million pounds)',
    '',
  ])('%s gets none', (key) => {
    expect(propose(key)).toEqual([]);
  });

  test('percentages stay between 0 and 100, ages between 1 and 110', () => {
    for (const seed of seeds) {
      expect(
        values([...propose('95%', 'percent', { seed }), ...propose('3%', 'percent', { seed })]).every(
          (value) => value > 0 && value < 100,
        ),
      ).toBe(true);
      expect(
        values([...propose('101', 'age', { seed }), ...propose('2', 'age', { seed })]).every(
          (value) => value >= 1 && value <= 110,
        ),
      ).toBe(true);
    }
  });

  test('a part is smaller than its whole', () => {
    for (const seed of seeds) {
      const texts = propose('30', 'cardinal', {
        seed,
        stem: 'How many of the 70 members voted against the bill?',
      });
      expect(values(texts).every((value) => value < 70)).toBe(true);
    }
  });

  test('what holds of the key as a bound is not offered', () => {
    for (const seed of seeds) {
      expect(values(propose('At least 62', 'cardinal', { seed })).every((value) => value > 62)).toBe(true);
      expect(values(propose('More than 300', 'cardinal', { seed })).every((value) => value > 300)).toBe(true);
      expect(values(propose('Up to 500', 'cardinal', { seed })).every((value) => value < 500)).toBe(true);
    }
  });

  test('no number that the article states is offered', () => {
    const body =
      'The fire killed 40 people. Another 30 were hurt and 60 fled. Five dogs and six cats were saved.';
    for (const seed of seeds) {
      expect(
        values(propose('50', 'cardinal', { seed, body })).filter((value) => [30, 40, 60].includes(value)),
      ).toEqual([]);
      expect(propose('Four', 'cardinal', { seed, body, noun: 'dog' })).not.toContain('Five');
    }
  });

  test('the same seed gives the same numbers', () => {
    expect(propose('237', 'cardinal', { seed: 'x' })).toEqual(propose('237', 'cardinal', { seed: 'x' }));
    expect(propose('237', 'cardinal', { seed: 'x' })).not.toEqual(propose('237', 'cardinal', { seed: 'y' }));
  });

  test('over many items the key is each rank about as often', () => {
    // as in news: half of the counts are small, a quarter are percentages and sums
    const random = seededRandom('keys');
    const words = ['Two', 'Three', 'Four', 'Five', 'Six', 'Eight', 'Ten'];
    const keyOf = (draw: number): string => {
      if (draw < 0.35) return words[Math.floor(words.length * random() ** 1.5)]!;
      if (draw < 0.5) return `${1 + Math.floor(95 * random())}%`;
      if (draw < 0.6) return `$${(1 + 9 * random()).toFixed(1)} million`;
      if (draw < 0.65) return `More than ${10 * (1 + Math.floor(40 * random()))}`;
      return String(3 + Math.floor(10 ** (1 + 3 * random()))).replace(/\B(?=(?:\d{3})+$)/g, ',');
    };
    const ranks = [0, 0, 0, 0];
    let items = 0;
    for (let i = 0; items < 2000 && i < 4000; i++) {
      const key = keyOf(random());
      const texts = propose(key, key.endsWith('%') ? 'percent' : 'cardinal', { seed: `${i}` });
      if (texts.length === 0) continue;
      items++;
      ranks[values(texts).filter((value) => value < (optionValue(key) ?? 0)).length]!++;
    }
    expect(items).toBe(2000);
    for (const count of ranks) {
      expect(count / items).toBeGreaterThan(0.2);
      expect(count / items).toBeLessThan(0.3);
    }
  });

  test.each(['More than 500', 'over 1,000', 'at least 60', 'up to 90', 'fewer than 20'])(
    '%s: none, for of four such answers several are right',
    (key) => {
      expect(propose(key)).toEqual([]);
    },
  );

  test('not one of those of whom there were several', () => {
    for (const seed of seeds) expect(values(propose('Four', 'cardinal', { seed }))).not.toContain(1);
  });

  test('no less than it rose from, no more than it fell from', () => {
    for (const seed of seeds) {
      const rose = propose('9.2%', 'percent', { seed, stem: 'The rate rose from 9.1% to what percentage?' });
      expect(values(rose).every((value) => value > 9.1)).toBe(true);
      const fell = propose('250', 'cardinal', { seed, stem: 'Sales fell from about 400 a day to how many?' });
      expect(values(fell).every((value) => value < 400)).toBe(true);
    }
  });

  test('no part of a billion beside a billion', () => {
    for (const seed of seeds)
      expect(propose('£1.17bn', 'money', { seed }).filter((text) => !/^£[1-9]/.test(text))).toEqual([]);
  });
});
