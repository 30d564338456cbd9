import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** 1 when something in the question is joined by "and", of which the parser may have lost a part. */
export const joined: Criterion = {
  name: 'joined',
  score: ({ stem }) => (/\band\b/i.test(partHeadline(stem).question) ? 1 : 0),
};
