import type { Criterion } from './criterion.js';

/** 1 when the stem says on whose word it rests. */
export const attributed: Criterion = {
  name: 'attributed',
  score: (draft) => (draft.fact.attribution ? 1 : 0),
};
