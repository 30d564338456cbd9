import type { Criterion } from './criterion.js';

/** 1 when nothing had to be resolved, less for each thing that was. */
export const resolutions: Criterion = {
  name: 'few resolved',
  score: (draft) => 1 / (1 + (draft.derivation?.split('. ').length ?? 0)),
};
