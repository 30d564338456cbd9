import { Tree } from '../document/tree.js';
import type { Distractor, Document } from '../model.js';
import { orderOptions } from '../quiz/order-options.js';
import type { Random } from '../quiz/random.js';
import type { World } from '../world/world.js';
import { chooseDistractors } from './distractors/choose-three.js';
import type { DistractorContext } from './distractors/distractor-source.js';
import { DISTRACTOR_SOURCES } from './distractors/index.js';
import type { Peer } from './distractors/peer.js';
import type { Draft } from './draft.js';

/** What a student chooses from, or why there is nothing to choose from. */
export interface Offer {
  readonly distractors: readonly Distractor[];
  /** Key and distractors in the order shown; empty for recall. */
  readonly options: readonly string[];
  readonly recallOnly: string | null;
}

/**
 * Three wrong answers for a question, in order with the key.
 *
 * @param peers keys of other questions, on this article and others
 * @param random seeded with the item: the same item gets the same options
 */
export function offerOptions(
  draft: Draft,
  document: Document,
  world: World,
  random: Random,
  peers: readonly Peer[] = [],
): Offer {
  const context: DistractorContext = { document, tree: new Tree(document), world, peers, random };
  const candidates = DISTRACTOR_SOURCES.flatMap((source) => source.propose(draft, context));
  const { distractors, recallOnly } = chooseDistractors(draft, candidates, context);
  const [options = []] = orderOptions([{ key: draft.key, distractors }], random);
  return { distractors, options, recallOnly };
}
