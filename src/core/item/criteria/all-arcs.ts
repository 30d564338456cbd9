import type { Criterion } from './criterion.js';

/** The chance that every arc the draft rests on is right. */
export const allArcs: Criterion = {
  name: 'all arcs',
  score: (draft) => draft.rereading?.productBefore ?? 1,
};
