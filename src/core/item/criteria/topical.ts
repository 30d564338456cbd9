import { contentWords } from '../wording/content-words.js';
import type { Criterion } from './criterion.js';

/** How much of the title the question and its key touch: a headline says what the article is about. */
export const topical: Criterion = {
  name: 'topical',
  score(draft, { document }) {
    const title = contentWords(document.article.title);
    const words = contentWords(`${draft.stem} ${draft.key}`);
    const shared = [...title].filter((word) => words.has(word)).length;
    return title.size === 0 ? 0 : Math.min(1, (2 * shared) / title.size);
  },
};
