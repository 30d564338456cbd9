import { isPartial, partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** 1 when only a part of the headline stands before the question: it tells less. */
export const behindPart: Criterion = {
  name: 'behind part',
  score: ({ stem }) => (isPartial(partHeadline(stem).headline ?? '') ? 1 : 0),
};
