import type { Criterion } from './criterion.js';

/** 1 when the stem says in which year it was. */
export const dated: Criterion = {
  name: 'dated',
  score: (draft) => (/\b(?:1[5-9]|20)\d\d\b/.test(draft.stem) ? 1 : 0),
};
