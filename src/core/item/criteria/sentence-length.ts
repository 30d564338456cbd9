import type { Criterion } from './criterion.js';

/** 1 for a short sentence, falling to 0 at 50 words: long ones are misread more often. */
export const sentenceLength: Criterion = {
  name: 'sentence length',
  score: (draft, { document }) => {
    const sentence = document.sentences[draft.fact.sentence];
    return sentence ? Math.max(0, 1 - (sentence.last - sentence.first) / 50) : 0;
  },
};
