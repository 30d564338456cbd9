import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** How often the question says "the": each is a thing that its reader is to know. */
export const definite: Criterion = {
  name: 'definite',
  score: ({ stem }) => Math.min(1, (partHeadline(stem).question.match(/\bthe\b/gi)?.length ?? 0) / 4),
};
