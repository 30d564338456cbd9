import type { Criterion } from './criterion.js';

/** Share of the words of the clause that the draft keeps: what was left out may have mattered. */
export const kept: Criterion = {
  name: 'kept',
  score: (draft, { tree }) => {
    const words = tree.subtree(draft.fact.predicate).length;
    return draft.statement ? Math.min(1, draft.statement.split(' ').length / Math.max(1, words)) : 1;
  },
};
