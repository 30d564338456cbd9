import type { Criterion } from './criterion.js';

/** How sure the parser is of the weakest of all arcs that the draft rests on. */
export const leastArc: Criterion = {
  name: 'least arc',
  score: (draft) => draft.rereading?.leastBefore ?? 1,
};
