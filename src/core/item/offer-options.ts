import type { Distractor, Document } from '../model.js';
import type { Random } from '../quiz/random.js';
import type { World } from '../world/world.js';
import type { Draft } from './draft.js';

/** What a student chooses from, or why there is nothing to choose from. */
export interface Offer {
  readonly distractors: readonly Distractor[];
  readonly options: readonly string[];
  readonly recallOnly: string | null;
}

export function offerOptions(_draft: Draft, _document: Document, _world: World, _random: Random): Offer {
  return { distractors: [], options: [], recallOnly: 'Three good wrong answers were not found.' };
}
