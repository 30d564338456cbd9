import { beforeAll, describe, expect, test } from '@jest/globals';
import { dates } from '../../../../src/core/item/distractors/dates.js';
import { writeDateLike } from '../../../../src/core/item/distractors/write-date-like.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

type Grain = Extract<AnswerType, { type: 'date' }>['grain'];

function propose(
  key: string,
  value: string,
  grain: Grain,
  { seed = 'a', others = [] as string[], publishedOn = '2021-10-22', stem = 'On what date?' } = {},
): string[] {
  const document = documentOf('', { publishedOn, dates: [value, ...others] });
  const draft = draftOf(stem, key, { type: 'date', value, grain, text: key }, document);
  return dates.propose(draft, contextOf(world, document, seed)).map(({ text }) => text);
}

const seeds = Array.from({ length: 30 }, (_, i) => `seed ${i}`);

describe('writeDateLike', () => {
  test.each([
    ['October 18, 2021', '2021-10-27', 'October 27, 2021'],
    ['18 October', '2021-11-02', '2 November'],
    ['Monday, October 18th', '2021-10-23', 'Saturday, October 23rd'],
    ['October 2021', '2020-03', 'March 2020'],
    ['in 2016', '2011', 'in 2011'],
    ['The 1960s', '1980s', 'The 1980s'],
    ['Friday 1st May 2020', '2020-05-12', 'Tuesday 12th May 2020'],
    ['November 1', '2021-11-11', 'November 11'],
  ])('%s for %s is %s', (text, value, written) => {
    expect(writeDateLike(text, value)).toBe(written);
  });

  test.each([
    ['October 18, 2021', '2021'],
    ['October 2021', '2021'],
    ['Monday', '2021-10'],
    ['The 1960s', '2021'],
    ['last week', '2021-10-11'],
    ['2016', '2016'],
    ['October 18', '2021-10'],
    ['recently', '1980s'],
  ])('%s cannot be written for %s', (text, value) => {
    expect(writeDateLike(text, value)).toBeNull();
  });
});

describe('dates', () => {
  test.each<[string, string, Grain, RegExp]>([
    ['October 18, 2021', '2021-10-18', 'day', /^[A-Z][a-z]+ \d{1,2}, 20\d\d$/],
    ['October 2021', '2021-10', 'month', /^[A-Z][a-z]+ 202[0-2]$/],
    ['2016', '2016', 'year', /^20\d\d$/],
    ['1846', '1846', 'year', /^1[789]\d\d$/],
    ['The 1960s', '1960s', 'decade', /^The 19\d0s$/],
  ])('%s gets three of its form', (key, value, grain, form) => {
    for (const seed of seeds) {
      const texts = propose(key, value, grain, { seed });
      expect(texts).toHaveLength(3);
      expect(texts.filter((text) => !form.test(text))).toEqual([]);
      expect(new Set([...texts, key]).size).toBe(4);
    }
  });

  test.each<[string, string, Grain]>([
    ['the weekend', '2021-W42-WE', 'week'],
    ['three years', 'P3Y', 'duration'],
    ['summer', '2021-SU', 'season'],
    ['2:30', '2021-10-18T02:30', 'time'],
    ['recently', 'PAST', 'vague'],
    ['last week', '2021-10-18', 'day'],
    ['October', '2021', 'year'],
    ['soon', 'FUTURE', 'vague'],
  ])('%s gets none', (key, value, grain) => {
    expect(propose(key, value, grain)).toEqual([]);
  });

  test('a past year gets no year after publication, a future day may', () => {
    for (const seed of seeds) {
      expect(propose('2020', '2020', 'year', { seed }).filter((text) => Number(text) > 2021)).toEqual([]);
      expect(propose('November 1, 2021', '2021-11-01', 'day', { seed })).toHaveLength(3);
    }
  });

  test('no date that the article has is offered', () => {
    const others = ['2014', '2015', '2017', '2018'];
    for (const seed of seeds) {
      expect(
        propose('2016', '2016', 'year', { seed, others }).filter((text) => others.includes(text)),
      ).toEqual([]);
    }
  });

  test('the key is each rank about as often', () => {
    const ranks = [0, 0, 0, 0];
    for (let i = 0; i < 400; i++) {
      const texts = propose('2008', '2008', 'year', { seed: `${i}` });
      ranks[texts.filter((text) => Number(text) < 2008).length]!++;
    }
    expect(ranks.every((count) => count >= 80 && count <= 120)).toBe(true);
  });

  test.each(seeds)('none is later than what the question says was told then: %s', (seed) => {
    const stem = 'As a survey found in 2014, the number of cyclists rose to 786,000 in which year?';
    const years = propose('2012', '2012', 'year', { seed, stem });
    expect(years).toHaveLength(3);
    expect(years.every((year) => Number(year) <= 2014)).toBe(true);
  });

  test.each([
    ['In what year was Geraldine Ferraro the running mate?', '1984', 4],
    ['Biden sought the presidential nomination in which year?', '1988', 4],
    ['Biden made a bid for the Democratic presidential nomination in which year?', '1988', 4],
    ['In which year did Brazil host the World Cup?', '2014', 4],
    ['Before that, the census was taken in which year?', '1950', 10],
  ])('what comes round every so many years: %s', (stem, key, round) => {
    for (const seed of seeds) {
      const years = propose(key, key, 'year', { seed, stem }).map(Number);
      expect(years).toHaveLength(3);
      expect(years.filter((year) => (year - Number(key)) % round !== 0)).toEqual([]);
    }
  });

  test('what the Census Bureau reported comes round in no ten years', () => {
    const stem = 'The Census Bureau said the number doubled in which year?';
    const gaps = seeds.flatMap((seed) => propose('2012', '2012', 'year', { seed, stem }).map(Number));
    expect(gaps.some((year) => (year - 2012) % 10 !== 0)).toBe(true);
  });

  test('near what has just been: within two weeks, months, years of each other', () => {
    for (const seed of seeds) {
      const years = propose('2019', '2019', 'year', { seed }).map(Number);
      expect(years.every((year) => Math.abs(year - 2019) <= 6)).toBe(true);
    }
  });

  test('nothing long past for what is still to come', () => {
    const stem = 'The glasses are due to launch in which year?';
    for (const seed of seeds) {
      const years = propose('2024', '2024', 'year', { seed, stem }).map(Number);
      expect(years).toHaveLength(3);
      expect(years.filter((year) => year < 2024).length).toBeLessThanOrEqual(1);
    }
  });

  test('nothing long after the last year of an undated article', () => {
    for (const seed of seeds) {
      const others = ['2013'];
      const document = documentOf('', { dates: ['2012', ...others] });
      const draft = draftOf(
        'When did it join?',
        '2012',
        { type: 'date', value: '2012', grain: 'year', text: '2012' },
        document,
      );
      const years = dates.propose(draft, contextOf(world, document, seed)).map(({ text }) => Number(text));
      expect(years).toHaveLength(3);
      expect(years.every((year) => year <= 2014)).toBe(true);
    }
  });
});
