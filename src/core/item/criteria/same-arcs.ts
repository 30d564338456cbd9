import type { Criterion } from './criterion.js';

/** 1 when what the draft says is read alike alone and in its sentence; see reread.ts. */
export const sameArcs: Criterion = {
  name: 'same arcs',
  score: (draft) => draft.rereading?.sameArcs ?? 1,
};
