import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import type { Quantity } from '../../../../src/core/model.js';
import { findQuantities } from '../../../../src/core/document/passes/quantities.js';
import { english } from '../english.js';
import { quantitiesThatAreNone, statedQuantities } from './stated-quantities.js';

const quantitiesOf = (body: string): Quantity[] =>
  findQuantities(
    analyse({ title: '', publisher: null, url: null, publishedOn: '2021-10-22', body }, english),
  );

function written({ text, kind, value, unit, hedge }: Quantity): string {
  const amount = [kind, Number(value.toFixed(3)), unit].filter((part) => part !== null).join(' ');
  return `${text}: ${amount}${hedge === null ? '' : ` / ${hedge}`}`;
}

describe('quantities', () => {
  test.each(statedQuantities)('%s', (marked, ...readings) => {
    const expected = [...marked.matchAll(/\[(.+?)\]/g)].map(
      ([, text = ''], at) => `${text}: ${readings[at]}`,
    );
    expect(quantitiesOf(marked.replaceAll(/[[\]]/g, '')).map(written)).toEqual(expected);
  });
});

describe('no quantities', () => {
  test.each(quantitiesThatAreNone)('%s', (sentence) => {
    expect(quantitiesOf(sentence).map(written)).toEqual([]);
  });
});

test('the span is that of the body, in code units', () => {
  const body = 'The “talks” 😀 cost $4.5 billion.\n\nAbout 20% was lost.';
  expect(quantitiesOf(body).map(({ start, end }) => body.slice(start, end))).toEqual(['$4.5 billion', '20%']);
});
