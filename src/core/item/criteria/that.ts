import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** 1 when the question has a "that": mostly a clause that was said or thought. */
export const that: Criterion = {
  name: 'that',
  score: ({ stem }) => (/\bthat\b/i.test(partHeadline(stem).question) ? 1 : 0),
};
