import type { Criterion } from './criterion.js';

/** News tells what matters first: 1 in the first sentence, falling towards 0. */
export const position: Criterion = {
  name: 'position',
  score: (draft) => 1 / (1 + draft.fact.sentence / 4),
};
