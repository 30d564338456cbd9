import { describe, expect, test } from '@jest/globals';
import { leansOn, localContexts } from '../../../src/core/item/context/local-context.js';
import type { LeadContext } from '../../../src/core/item/lead-context.js';
import { contextOf, factsOf } from './ask-context.js';

/** What may stand before questions on the second sentence of a text. */
function before(body: string, publishedOn: string | null = null): LeadContext | null {
  const context = contextOf(body, publishedOn);
  return localContexts(factsOf(context), context).get(1) ?? null;
}

describe('the sentence before, told short', () => {
  test.each([
    ['Divers found a cannon near Malta. It weighs two tonnes.', 'Divers found a cannon near Malta.'],
    [
      'Last, the zoo in Leipzig opened a reptile house in 2014. The house has two floors.',
      'The zoo in Leipzig opened a reptile house in 2014.',
    ],
    ['Norway has opened a museum in Bergen. They visit it.', 'Norway has opened a museum in Bergen.'],
    ['Toyota sells a small car in Brazil. It has no roof.', 'Toyota sells a small car in Brazil.'],
    ['In 2012 Kenya built a port at Lamu. Ships use it.', 'Kenya built a port at Lamu in 2012.'],
    ['Peru is a large grower of potatoes. It has mountains.', 'Peru is a large grower of potatoes.'],
    ['The bridge in Porto was closed in 2010. Ships used it.', 'The bridge in Porto was closed in 2010.'],
    [
      'Critics, however, blame Ryanair for the delays in Dublin. It denies this.',
      'Critics blame Ryanair for the delays in Dublin.',
    ],
  ])('%s', (body, told) => expect(before(body)?.text).toBe(told));
});

describe('no sentence before', () => {
  test.each([
    ['a denial', 'Norway did not open a museum in Bergen. It has no money.'],
    ['a question', 'Did Norway open a museum in Bergen? It has no money.'],
    ['a pronoun', 'They opened a museum in Bergen for it. It has two floors.'],
    ['few words', 'Norway won. It has snow.'],
    ['nobody named', 'Divers found a cannon under two rocks. It weighs two tonnes.'],
    ['a quotation', '“Norway opened a museum in Bergen in 2014.” It has two floors.'],
    ['what is to be', 'Two museums in Norway are to be closed. They have no roof.'],
    ['nothing there', 'There are three museums in Bergen and Oslo. They are old.'],
  ])('%s: %s', (_, body) => expect(before(body)).toBeNull());

  test('where the article is dated and what happened is not', () => {
    const body = 'Norway opened a museum for three kings in Bergen for years. It has two floors.';
    expect(before(body, '2019-10-02')).toBeNull();
  });
});

test('a question leans on it by its nouns and by the pronouns that can mean one thing only', () => {
  const local = before('Two divers found a cannon near Malta. It weighs two tonnes.') as LeadContext;
  expect(leansOn(local, 'How much does the cannon weigh?')).toBe(true);
  expect(leansOn(local, 'Where did they find gold?')).toBe(true);
  expect(leansOn(local, 'Who lives in Valletta?')).toBe(false);
  expect([...local.pronouns]).toContain('they');
  // the cannon, or Malta
  expect([...local.pronouns]).not.toContain('it');
});
