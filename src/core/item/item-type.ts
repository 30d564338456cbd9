import type { Tree } from '../document/tree.js';
import type { Fact } from '../fact/fact.js';
import type { Document, ItemKind } from '../model.js';
import type { World } from '../world/world.js';
import type { Draft } from './draft.js';
import type { Naming } from './wording/naming.js';
import type { Phrases } from './wording/phrase.js';
import type { StemWriter } from './wording/stem.js';
import type { Anchor } from './wording/anchors.js';
import type { Attributions } from './wording/attributed.js';

/** Everything an item type may look at. */
export interface AskContext {
  readonly document: Document;
  readonly tree: Tree;
  readonly phrases: Phrases;
  readonly stems: StemWriter;
  readonly naming: Naming;
  readonly attributions: Attributions;
  readonly world: World;
  /** The date that a fact needs to stand alone. */
  anchor(fact: Fact): Anchor;
  /** How many "the" a stem may have although only the article tells which thing is meant: more where a lead stands before it. */
  readonly looseness: number;
  /** Whether these words name what the article is about, for articles with few proper names. */
  isTopical(words: ReadonlySet<string>): boolean;
  /** Whether this word, lower case, is one that the article keeps coming back to. */
  isTopic(word: string): boolean;
}

/** Asks one kind of question. */
export interface ItemType {
  readonly name: string;
  readonly kind: ItemKind;
  /** Name of the fact pattern whose facts it asks about. */
  readonly pattern: string;
  ask(fact: Fact, context: AskContext): Draft[];
}
