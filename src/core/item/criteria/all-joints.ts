import type { Criterion } from './criterion.js';

/** Of a joint that nobody would notice. */
const USUAL = 2;

/** All joints that are less likely than usual, together. 1 without any. */
export const allJoints: Criterion = {
  name: 'all joints',
  score: (draft) =>
    Math.max(
      0,
      1 + (draft.rereading?.joints ?? []).reduce((sum, each) => sum + Math.min(0, each + USUAL), 0) / 20,
    ),
};
