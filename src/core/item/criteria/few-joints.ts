import type { Criterion } from './criterion.js';

/** How little was put together anew. 1 without any. */
export const fewJoints: Criterion = {
  name: 'few joints',
  score: (draft) => 1 - Math.min((draft.rereading?.joints ?? []).length, 6) / 6,
};
