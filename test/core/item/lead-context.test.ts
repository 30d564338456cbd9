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
      'On October 18, 2021, Russia suspended diplomatic ties with NATO.',
    ],
    [
      '2019-09-04',
      'A boat caught fire off Santa Cruz Island on Monday.',
      'On September 2, 2019, a boat caught fire off Santa Cruz Island.',
    ],
    [
      '2018-09-04',
      'A fire destroyed a museum in Rio de Janeiro on Sunday.',
      'On September 2, 2018, a fire destroyed a museum in Rio de Janeiro.',
    ],
    [
      '2019-05-30',
      'Russia and China vetoed a UN resolution on Venezuela on Thursday.',
      'On May 30, 2019, Russia and China vetoed a UN resolution on Venezuela.',
    ],
    [
      null,
      'In 2004, ten countries joined the European Union.',
      'In 2004, ten countries joined the European Union.',
    ],
    [
      '2021-07-16',
      'A stray cow delayed a train between Delhi and Agra on Monday.',
      'On July 12, 2021, a stray cow delayed a train between Delhi and Agra.',
    ],
    [
      '2019-12-10',
      'It was a quiet day. A volcano in New Zealand erupted on Monday near Whakatane.',
      'On December 9, 2019, a volcano in New Zealand erupted near Whakatane.',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'On October 6, 2021, NATO expelled eight Russian diplomats.',
    ],
    [
      '2021-10-08',
      'Toyota announced on Wednesday that it will close its factory in Derby.',
      'On October 6, 2021, Toyota announced that it would close its factory in Derby.',
    ],
    [
      '2014-03-12',
      'According to the Chilean Navy, over 40 sailors have been injured in a fire near Valparaiso.',
      'In March 2014, over 40 sailors were injured in a fire near Valparaiso, according to the Chilean Navy.',
    ],
    [
      '2019-03-21',
      'In findings published on Wednesday in Nature, scientists from Oxford University say bees may count to four.',
      'In findings published on March 20, 2019 in Nature, scientists from Oxford University said that bees may count to four.',
    ],
    [
      '2021-10-08',
      'Germany has banned the Turkish airline Onur from its airports.',
      'In October 2021, Germany banned the Turkish airline Onur from its airports.',
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
  const nouns = leadContext(factsOf(context), context)?.nouns;
  expect(['fire', 'museum', 'blaze'].filter((noun) => nouns?.has(noun))).toEqual(['fire', 'museum', 'blaze']);
  expect(nouns?.has('museums')).toBe(false);
});

test.each([
  ['Senate approves spying rules', 'bill'],
  ['Hunger grows in Chad, says Oxfam', 'report'],
  ['Aerosmith sued over concert in Maui', 'lawsuit'],
  ['Peru and Chile end border dispute', 'conflict'],
])('behind “%s”: the %s', (title, noun) => {
  const context = contextOf('Rain fell.', '2018-09-04', title);
  expect(leadContext([], context)?.nouns.has(noun)).toBe(true);
});
