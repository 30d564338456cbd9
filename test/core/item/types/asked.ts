import { describe, expect, test } from '@jest/globals';
import type { ItemType } from '../../../../src/core/item/item-type.js';
import { contextOf, factsOf } from '../ask-context.js';

/** A Friday: the day on which whatever must not be asked about appeared. */
const PUBLISHED = '2021-10-22';

/** Publication day (null when nobody knows it), the text, and all that is asked of it: "Who …? – Key". */
export type Asks = readonly [publishedOn: string | null, body: string, ...questions: string[]];

/** Why there is nothing to ask, and the text. */
export type AsksNothing = readonly [reason: string, body: string];

/** One type of question on the language model and the lists that ship, before any gate. */
export function describeType(
  type: ItemType,
  rows: { readonly asks: readonly Asks[]; readonly asksNothing: readonly AsksNothing[] },
): void {
  describe(type.name, () => {
    test.each(rows.asks)('%s: %s', (publishedOn, body, ...questions) => {
      expect(asked(type, body, publishedOn)).toEqual(questions);
    });
    test.each(rows.asksNothing)('not of %s: %s', (_, body) => {
      expect(asked(type, body, PUBLISHED)).toEqual([]);
    });
  });
}

function asked(type: ItemType, body: string, publishedOn: string | null): string[] {
  const context = contextOf(body, publishedOn);
  return factsOf(context)
    .filter((fact) => fact.pattern === type.pattern)
    .flatMap((fact) => type.ask(fact, context))
    .map(({ stem, key }) => `${stem} – ${key}`);
}
