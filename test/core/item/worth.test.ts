import { expect, test } from '@jest/globals';
import { worthOf } from '../../../src/core/item/worth.js';
import { ITEM_TYPES } from '../../../src/core/item/types/index.js';
import { contextOf, factsOf } from './ask-context.js';

const CONTEXT = contextOf('Ten ships left the port of Riga.', '2021-10-22');
const [DRAFT] = factsOf(CONTEXT).flatMap((fact) =>
  ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) => type.ask(fact, CONTEXT)),
);

/** What a question that answers so is worth beyond its score. */
function worth(stem: string, key = 'Ten'): number {
  const draft = { ...DRAFT!, stem, key, rule: 'clause/in-place-count', kind: 'how-many' as const };
  return worthOf({ draft, features: {}, score: 0, paragraph: 0 });
}

const HEADLINE = 'A headline in October 2021 read “Fleet leaves the harbour of Riga”. ';

test.each([
  [
    'a noun that nothing explains, at the start',
    'The airport is closed on how many days?',
    'Riga is closed on how many days?',
  ],
  [
    'which the headline does not explain',
    `${HEADLINE}The airport is closed on how many days?`,
    `${HEADLINE}Oslo is closed on how many days?`,
  ],
])('less is worth: %s', (_, less, more) => expect(worth(less)).toBeLessThan(worth(more)));

test.each([
  [
    'a noun of the headline',
    `${HEADLINE}The harbour is closed on how many days?`,
    `${HEADLINE}Oslo’s harbour is closed on how many days?`,
  ],
  [
    'what there is but once',
    'The government is closed on how many days?',
    'Riga is closed on how many days?',
  ],
  [
    'a noun with words that tell which',
    'The airport of Oslo is closed on how many days?',
    'Riga is closed on how many days?',
  ],
])('no less is worth: %s', (_, one, other) => expect(worth(one)).toBeCloseTo(worth(other)));

test('two is an answer that is worth less', () => {
  expect(worth('Riga has how many ports?', 'Two')).toBeLessThan(worth('Riga has how many ports?', 'Ten'));
});
