import { contentWords } from '../wording/content-words.js';
import type { Criterion } from './criterion.js';

/** Words that tell which event is meant: a stem with few of them fits many. */
export const content: Criterion = {
  name: 'content',
  score: (draft) => Math.min(1, contentWords(draft.stem).size / 12),
};
