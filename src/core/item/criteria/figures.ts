import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** 1 when the question has a figure: a year, a sum, an age. */
export const figures: Criterion = {
  name: 'figures',
  score: ({ stem }) => (/\d/.test(partHeadline(stem).question) ? 1 : 0),
};
