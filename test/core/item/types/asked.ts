import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import { Tree } from '../../../../src/core/document/tree.js';
import { FACT_PATTERNS } from '../../../../src/core/fact/patterns/index.js';
import type { AskContext, ItemType } from '../../../../src/core/item/item-type.js';
import { Anchors } from '../../../../src/core/item/wording/anchors.js';
import { Attributions } from '../../../../src/core/item/wording/attributed.js';
import { Naming } from '../../../../src/core/item/wording/naming.js';
import { Phrases } from '../../../../src/core/item/wording/phrase.js';
import { StemWriter } from '../../../../src/core/item/wording/stem.js';
import type { Document } from '../../../../src/core/model.js';
import { loadWorld } from '../../../../src/resources.js';
import { english } from '../../document/english.js';

/** The lists that ship, read once for a test file. */
export const world = loadWorld();

/** A Friday: the day on which whatever must not be asked about appeared. */
const PUBLISHED = '2021-10-22';

/** Publication day (null when nobody knows it), the text, and what is asked of it: "Who …? – Key". */
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
  const article = { title: 'A test', publisher: null, url: null, publishedOn, body };
  const context = contextOf(analyse(article, english));
  return FACT_PATTERNS.flatMap((pattern) => pattern.find(context.document, context.tree))
    .filter((fact) => fact.pattern === type.pattern)
    .flatMap((fact) => type.ask(fact, context))
    .map(({ stem, key }) => `${stem} – ${key}`);
}

/** Everything a type or a gate may look at, as src/core/item/derive-items.ts puts it together. */
export function contextOf(document: Document): AskContext {
  const tree = new Tree(document);
  const phrases = new Phrases(document, tree, world);
  const anchors = new Anchors(document, tree);
  return {
    document,
    tree,
    phrases,
    world,
    stems: new StemWriter(tree, phrases),
    naming: new Naming(document, tree, phrases, world),
    attributions: new Attributions(tree, phrases),
    anchor: (fact) => anchors.anchor(fact),
    isTopical: () => false,
  };
}
