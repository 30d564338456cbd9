import { questionOf } from '../wording/question-of.js';
import { countWords } from '../wording/stem.js';
import type { Gate } from './gate.js';

/** Words of a stem: shorter says too little, longer is not read twice (docs/question-style.md: p10 8, p90 25). */
const STEM = { least: 5, most: 30 };
const QUOTATION = { most: 36 };

export const lengths: Gate = {
  name: 'length',
  fault(draft) {
    const words = countWords(questionOf(draft));
    // "Who questioned the findings?" is enough where a sentence says which.
    if (words < (draft.context ? STEM.least - 1 : STEM.least))
      return 'the stem is too short to say what it is about';
    return words > (draft.kind === 'quotation' ? QUOTATION.most : STEM.most) ? 'the stem is too long' : null;
  },
};
