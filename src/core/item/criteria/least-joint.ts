import type { Criterion } from './criterion.js';

/** The least likely of the joints. 1 without any. */
export const leastJoint: Criterion = {
  name: 'least joint',
  score: (draft) => Math.max(0, 1 + Math.min(0, ...(draft.rereading?.joints ?? [])) / 8),
};
