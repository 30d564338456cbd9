import type { Criterion } from './criterion.js';

/** How sure the parser is of what the fact rests on. */
export const confidence: Criterion = {
  name: 'confidence',
  score: (draft) => draft.fact.confidence,
};
