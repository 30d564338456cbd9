import type { Criterion } from './criterion.js';

/** Names and dates in the stem say which event is meant. */
export const names: Criterion = {
  name: 'names',
  score(draft) {
    const found = draft.stem
      .split(' ')
      .slice(1)
      .filter((word) => /^[“"(]?[A-Z]/.test(word) || /\d{4}/.test(word));
    return Math.min(1, found.length / 4);
  },
};
