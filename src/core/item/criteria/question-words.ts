import { partHeadline } from '../context/headline.js';
import { countWords } from '../wording/stem.js';
import type { Criterion } from './criterion.js';

/** A longer question tells more of the event it asks about; `stem length` says how near it is to what people write. */
export const questionWords: Criterion = {
  name: 'question words',
  score: ({ stem }) => Math.min(1, countWords(partHeadline(stem).question) / 30),
};
