import type { Criterion } from './criterion.js';

/** How sure the parser is of the weakest arc where what the draft says stands alone. */
export const aloneArcs: Criterion = {
  name: 'arcs alone',
  score: (draft) => draft.rereading?.least ?? 1,
};
