import type { Criterion } from './criterion.js';

/** 1 when the verb keeps its constituents where what the draft says stands alone. */
export const sameCore: Criterion = {
  name: 'same core',
  score: (draft) => (draft.rereading?.sameCore === false ? 0 : 1),
};
