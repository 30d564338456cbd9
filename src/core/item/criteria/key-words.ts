import { countWords } from '../wording/stem.js';
import type { Criterion } from './criterion.js';

/** Words of the key: a long one is a clause, which has more that can be wrong. */
export const keyWords: Criterion = {
  name: 'key words',
  score: ({ key }) => Math.min(1, countWords(key) / 8),
};
