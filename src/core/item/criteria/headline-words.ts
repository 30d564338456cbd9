import { partHeadline } from '../context/headline.js';
import { contentWords } from '../wording/content-words.js';
import type { Criterion } from './criterion.js';

/** Words that the question shares with the headline before it: they tie it to the event. 0 without a headline. */
export const headlineWords: Criterion = {
  name: 'headline words',
  score({ stem }) {
    const { headline, question } = partHeadline(stem);
    const quoted = contentWords(/“([^”]+)”/u.exec(headline ?? '')?.[1] ?? '');
    const shared = [...contentWords(question)].filter((word) => quoted.has(word)).length;
    return Math.min(1, shared / 3);
  },
};
