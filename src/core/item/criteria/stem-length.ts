import { questionOf } from '../wording/question-of.js';
import { countWords } from '../wording/stem.js';
import type { Criterion } from './criterion.js';

/** 14 words is the aim, 8 to 20 is what professionals write (docs/question-style.md). */
export const stemLength: Criterion = {
  name: 'stem length',
  score(draft) {
    const words = countWords(questionOf(draft));
    return Math.max(0, 1 - Math.max(0, 9 - words, words - 20) / 8);
  },
};
