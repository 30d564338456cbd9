import { analyse } from '../../../src/core/document/analyse.js';
import { Tree } from '../../../src/core/document/tree.js';
import type { Fact } from '../../../src/core/fact/fact.js';
import { FACT_PATTERNS } from '../../../src/core/fact/patterns/index.js';
import { contextOf as builtContext } from '../../../src/core/item/context-of.js';
import type { AskContext } from '../../../src/core/item/item-type.js';
import { loadWorld } from '../../../src/resources.js';
import { english } from '../document/english.js';

/** The lists that ship, read once for a test file. */
export const world = loadWorld();

/** Everything that a type or a gate may look at, as it is put together for deriving, on the model that ships. */
export function contextOf(body: string, publishedOn: string | null, title = 'A test'): AskContext {
  const document = analyse({ title, publisher: null, url: null, publishedOn, body }, english);
  // What the title and the rest of a text make a topic is no matter of these tests.
  return { ...builtContext(new Tree(document), world), isTopic: () => false, isTopical: () => false };
}

/** All facts of a text, of every pattern. */
export function factsOf({ document, tree }: AskContext): Fact[] {
  return FACT_PATTERNS.flatMap((pattern) => pattern.find(document, tree));
}
