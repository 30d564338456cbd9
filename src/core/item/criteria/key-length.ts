import { countWords } from '../wording/stem.js';
import type { Criterion } from './criterion.js';

/** Five words or fewer in 85 of 100 professional keys; a reason may be longer. */
export const keyLength: Criterion = {
  name: 'key length',
  score(draft) {
    const most = draft.answer.type === 'clause' ? 10 : 5;
    return Math.max(0, 1 - Math.max(0, countWords(draft.key) - most) / 6);
  },
};
