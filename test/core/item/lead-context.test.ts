import { describe, expect, test } from '@jest/globals';
import { leadContext } from '../../../src/core/item/lead-context.js';
import { contextOf, factsOf } from './ask-context.js';

function leadOf(body: string, publishedOn: string | null): string | null {
  const context = contextOf(body, publishedOn);
  return leadContext(factsOf(context), context)?.text ?? null;
}

describe('the sentence before a question', () => {
  test.each([
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Russia suspended diplomatic ties with NATO on October 18, 2021.',
    ],
    [
      '2019-09-04',
      'A boat caught fire off Santa Cruz Island on Monday.',
      'A boat caught fire off Santa Cruz Island on September 2, 2019.',
    ],
    [
      '2018-09-04',
      'A fire destroyed a museum in Rio de Janeiro on Sunday.',
      'A fire destroyed a museum in Rio de Janeiro on September 2, 2018.',
    ],
    [
      '2019-05-30',
      'Russia and China vetoed a UN resolution on Venezuela on Thursday.',
      'Russia and China vetoed a UN resolution on Venezuela on May 30, 2019.',
    ],
    [
      null,
      'In 2004, ten countries joined the European Union.',
      'Ten countries joined the European Union in 2004.',
    ],
    [
      '2021-07-16',
      'A stray cow delayed a train between Delhi and Agra on Monday.',
      'A stray cow delayed a train between Delhi and Agra on July 12, 2021.',
    ],
    [
      '2019-12-10',
      'It was a quiet day. A volcano in New Zealand erupted on Monday near Whakatane.',
      'A volcano in New Zealand erupted on December 9, 2019 near Whakatane.',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'NATO expelled eight Russian diplomats on October 6, 2021.',
    ],
  ])('%s: %s', (publishedOn, body, lead) => {
    expect(leadOf(body, publishedOn)).toBe(lead);
  });
});

describe('no sentence before a question', () => {
  test.each([
    ['a question', 'Did Russia suspend diplomatic ties with NATO on Monday?'],
    ['what was denied', 'Russia did not suspend its diplomatic ties with NATO on Monday.'],
    ['a lasting state', 'Russia is the largest country of Europe and Asia.'],
    ['the present', 'Russia sells gas to Germany and Austria every winter.'],
    ['nobody named', 'Two bombs destroyed a bridge and a road on Monday.'],
    ['a pronoun', 'They suspended their diplomatic ties with NATO on Monday.'],
    ['what comes late', 'It rained. It snowed. NATO expelled eight Russian diplomats on Wednesday.'],
    ['few words', 'In 2021, NATO met.'],
  ])('%s: %s', (_, body) => {
    expect(leadOf(body, '2021-10-22')).toBeNull();
  });

  test('when nobody knows the day', () => {
    expect(leadOf('Russia suspended diplomatic ties with NATO on Monday.', null)).toBeNull();
  });
});

test('the nouns that a question behind it may speak of', () => {
  const context = contextOf('A fire destroyed a museum in Rio de Janeiro on Sunday.', '2018-09-04');
  expect([...(leadContext(factsOf(context), context)?.nouns ?? [])]).toEqual(['fire', 'museum']);
});
