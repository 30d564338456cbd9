import { analyse } from '../../../src/core/document/analyse.js';
import { Tree } from '../../../src/core/document/tree.js';
import type { Fact } from '../../../src/core/fact/fact.js';
import { FACT_PATTERNS } from '../../../src/core/fact/patterns/index.js';
import type { AskContext } from '../../../src/core/item/item-type.js';
import { Anchors } from '../../../src/core/item/wording/anchors.js';
import { Attributions } from '../../../src/core/item/wording/attributed.js';
import { Naming } from '../../../src/core/item/wording/naming.js';
import { Phrases } from '../../../src/core/item/wording/phrase.js';
import { StemWriter } from '../../../src/core/item/wording/stem.js';
import { loadWorld } from '../../../src/resources.js';
import { english } from '../document/english.js';

/** The lists that ship, read once for a test file. */
export const world = loadWorld();

/** Everything that a type or a gate may look at, as derive-items.ts puts it together, on the model that ships. */
export function contextOf(body: string, publishedOn: string | null, title = 'A test'): AskContext {
  const document = analyse({ title, publisher: null, url: null, publishedOn, body }, english);
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
    looseness: 0,
    isTopic: () => false,
    isTopical: () => false,
  };
}

/** All facts of a text, of every pattern. */
export function factsOf({ document, tree }: AskContext): Fact[] {
  return FACT_PATTERNS.flatMap((pattern) => pattern.find(document, tree));
}
