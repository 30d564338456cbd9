import type { Criterion } from './criterion.js';

/** 1 when nothing had to be resolved; each pronoun or date worked out is a chance to be wrong. */
export const unresolved: Criterion = {
  name: 'nothing resolved',
  score: (draft) => (draft.derivation ? 0 : 1),
};
