import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** 1 when a headline, or a part of one, stands before the question. */
export const behindHeadline: Criterion = {
  name: 'behind headline',
  score: ({ stem }) => (partHeadline(stem).headline === null ? 0 : 1),
};
