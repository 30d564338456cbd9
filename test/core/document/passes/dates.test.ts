import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import { findDates } from '../../../../src/core/document/passes/dates.js';
import { english } from '../english.js';
import { datesThatAreNone } from './dates-that-are-none.js';
import { explicitDates } from './explicit-dates.js';
import { relativeDates } from './relative-dates.js';

/** A Friday. */
const PUBLISHED = '2021-10-22';

function datesOf(body: string, publishedOn: string | null): string[] {
  const article = { title: '', publisher: null, url: null, publishedOn, body };
  return findDates(analyse(article, english)).map(
    ({ text, grain, value }) => `${text}: ${grain} ${value ?? '?'}`,
  );
}

/** `On [Monday] it rained.` and the readings of what stands in brackets, in order. */
function expected(marked: string, readings: readonly string[]): string[] {
  return [...marked.matchAll(/\[(.+?)\]/g)].map(
    (match, index) => `${match[1] ?? ''}: ${readings[index] ?? '?'}`,
  );
}

const plain = (marked: string): string => marked.replaceAll(/[[\]]/g, '');

describe('dates that say themselves', () => {
  test.each(explicitDates)('%s', (marked, ...readings) => {
    expect(datesOf(plain(marked), PUBLISHED)).toEqual(expected(marked, readings));
  });
});

describe('dates counted from the publication or from the date before', () => {
  test.each(relativeDates)('%s', (marked, ...readings) => {
    expect(datesOf(plain(marked), PUBLISHED)).toEqual(expected(marked, readings));
  });
});

describe('no dates', () => {
  test.each(datesThatAreNone)('%s', (sentence) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([]);
  });
});

describe('an article of which nobody knows the day', () => {
  test.each([
    ['On [Monday] the bridge fell.', 'day ?'],
    ['The bridge fell [yesterday].', 'day ?'],
    ['The bridge fell [last year].', 'year ?'],
    ['The bridge fell in [March].', 'month ?'],
    ['The bridge fell on [October 18].', 'day ?'],
    ['The bridge fell [two years ago].', 'year ?'],
    ['The bridge fell in [2011].', 'year 2011'],
    ['The bridge fell on [18 October 2021].', 'day 2021-10-18'],
  ])('%s', (marked, ...readings) => {
    expect(datesOf(plain(marked), null)).toEqual(expected(marked, readings));
  });
});

const derivationsOf = (body: string): (string | null)[] =>
  findDates(analyse({ title: '', publisher: null, url: null, publishedOn: PUBLISHED, body }, english)).map(
    ({ derivation }) => derivation,
  );

describe('how a date was found', () => {
  test.each([
    [
      'The talks began on Monday.',
      '“Monday” is 18 October 2021: the Monday before the article was published on 22 October 2021.',
    ],
    [
      'The talks began yesterday.',
      '“yesterday” is 21 October 2021: the day before the article was published on 22 October 2021.',
    ],
    [
      'The talks began last month.',
      '“last month” is September 2021: the article was published on 22 October 2021.',
    ],
    [
      'The talks began 14 years ago.',
      '“14 years ago” is 2007: 14 years before the article was published on 22 October 2021.',
    ],
    [
      'The talks began on October 18th.',
      '“October 18th” is 18 October 2021: the one nearest to 22 October 2021, when the article was published.',
    ],
    [
      'The talks began last week.',
      '“last week” is the week of 11 October 2021: the article was published on 22 October 2021.',
    ],
  ])('%s', (body, derivation) => {
    expect(derivationsOf(body)).toEqual([derivation]);
  });

  test('says nothing where the text says it all', () => {
    expect(derivationsOf('The talks began on 18 October 2021.')).toEqual([null]);
  });

  test('counts in code units of the body', () => {
    const body = 'The “talks” 😀 began on Monday night.\n\nThey ended in 2020.';
    const dates = findDates(
      analyse({ title: '', publisher: null, url: null, publishedOn: PUBLISHED, body }, english),
    );
    expect(dates.map(({ start, end }) => body.slice(start, end))).toEqual(['Monday night', '2020']);
    expect(dates.map(({ text }) => text)).toEqual(['Monday night', '2020']);
  });
});
