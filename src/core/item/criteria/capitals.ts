import { partHeadline } from '../context/headline.js';
import type { Criterion } from './criterion.js';

/** "… in this year. Who …": what follows begins a sentence, unlike what follows "U.S." or "Mr.". */
const SENTENCE_END = /[\p{Ll}\d)”’][.?!][”’]?$/u;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|St)\.$/;

/** Words with a capital inside the question that begin no sentence and no quotation: mostly names. */
export const capitals: Criterion = {
  name: 'capitals',
  score({ stem }) {
    const words = partHeadline(stem).question.split(/\s+/);
    const found = words.filter((word, i) => {
      const before = words[i - 1];
      if (before === undefined || (SENTENCE_END.test(before) && !TITLE.test(before))) return false;
      return /^\(?\p{Lu}/u.test(word);
    });
    return Math.min(1, found.length / 5);
  },
};
