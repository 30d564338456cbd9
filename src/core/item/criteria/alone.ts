import type { Criterion } from './criterion.js';

/** 1 for a question of one sentence; one that needs a sentence before it is longer to read. */
export const alone: Criterion = {
  name: 'alone',
  score: (draft) => (draft.context ? 0 : 1),
};
