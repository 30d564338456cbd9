import type { Criterion } from './criterion.js';

/** Two in a hundred, as a natural logarithm. */
const ODD = -4;

/** Joints that hardly ever occur. 1 without any. */
export const oddJoints: Criterion = {
  name: 'no odd joint',
  score: (draft) => 1 - Math.min((draft.rereading?.joints ?? []).filter((each) => each < ODD).length, 3) / 3,
};
