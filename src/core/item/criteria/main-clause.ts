import type { Criterion } from './criterion.js';

/** Main clauses are parsed better and matter more than the clauses inside them. */
export const mainClause: Criterion = {
  name: 'main clause',
  score: (draft) => 1 / (1 + draft.fact.depth),
};
