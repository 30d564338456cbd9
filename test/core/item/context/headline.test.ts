import { describe, expect, test } from '@jest/globals';
import {
  headlineWithout,
  isPartial,
  partHeadline,
  quotedHeadline,
  withoutMonth,
} from '../../../../src/core/item/context/headline.js';
import type { Document } from '../../../../src/core/model.js';
import { contextOf } from '../ask-context.js';

function titled(title: string, publishedOn: string | null = '2024-06-03'): Document {
  const { document } = contextOf('Ships left Oslo.', publishedOn);
  return { ...document, article: { ...document.article, title } };
}

describe('the headline quoted', () => {
  test.each([
    [
      'with its month',
      'Queen opens a bridge in Riga',
      '2024-06-03',
      'A headline in June 2024 read “Queen opens a bridge in Riga”.',
    ],
    ['without one', 'Queen opens a bridge in Riga', null, 'A headline read “Queen opens a bridge in Riga”.'],
    [
      'that asks',
      'Will the bridge in Riga ever open?',
      null,
      'A headline read “Will the bridge in Riga ever open?”',
    ],
    [
      'with single marks inside',
      'Riga bridge is "safe" now',
      null,
      'A headline read “Riga bridge is ‘safe’ now”.',
    ],
  ])('%s', (_, title, publishedOn, text) => {
    expect(quotedHeadline(titled(title, publishedOn))).toBe(text);
  });

  test('not one of two words', () => {
    expect(quotedHeadline(titled('Bridge opens'))).toBeNull();
  });
});

describe('a part of the headline', () => {
  test.each([
    [
      'before a loose preposition',
      'Banks lift all sanctions on farmers during Latvia crisis',
      'latvia',
      'Banks lift all sanctions on farmers',
    ],
    ['before another', 'Banks lift all sanctions against Latvia', 'latvia', 'Banks lift all sanctions'],
    [
      'behind what is hidden',
      'Latvia becomes first country to ban plastic boats',
      'latvia',
      'becomes first country to ban plastic boats',
    ],
    [
      'before it',
      'First country to ban plastic boats is Latvia',
      'latvia',
      'First country to ban plastic boats',
    ],
    [
      'the longer of two',
      'Storm hits coast as Latvia closes six northern harbours',
      'latvia',
      'closes six northern harbours',
    ],
    [
      'up to a mark that ends a sentence',
      'Latvia: first country to ban plastic boats',
      'latvia',
      'first country to ban plastic boats',
    ],
    [
      'without what its owner leaves',
      'Latvia’s president opens new bridge in Riga',
      'latvia',
      'president opens new bridge in Riga',
    ],
  ])('%s', (_, title, hidden, part) => {
    expect(headlineWithout(titled(title), new Set([hidden]))).toBe(
      `A headline in June 2024 had the words “${part}”.`,
    );
  });

  test.each([
    ['of three words', 'Latvia bans plastic boats', 'latvia'],
    ['that says nothing', 'What Latvia is and what it was not', 'latvia'],
    ['with half a quotation', 'Plastic boats to be ‘gone by Latvia Day next year’ soon', 'latvia'],
  ])('not one %s', (_, title, hidden) => {
    expect(headlineWithout(titled(title), new Set([hidden]))).toBeNull();
  });
});

test('a stem is parted from its headline, whole or in part', () => {
  const [whole, part] = ['A headline in June 2024 read “A b c”.', 'A headline had the words “a b c d”.'];
  expect(partHeadline(`${whole} Who left?`)).toEqual({ headline: whole, question: 'Who left?' });
  expect(partHeadline(`${part} Who left?`)).toEqual({ headline: part, question: 'Who left?' });
  expect(partHeadline('Who left?')).toEqual({ headline: null, question: 'Who left?' });
  expect([isPartial(whole), isPartial(part)]).toEqual([false, true]);
});

test('without its month a headline does not give away when it was', () => {
  expect(withoutMonth('A headline in June 2024 read “A b c”.')).toBe('A headline read “A b c”.');
  expect(withoutMonth('A headline in June 2024 had the words “a b”.')).toBe(
    'A headline had the words “a b”.',
  );
});
