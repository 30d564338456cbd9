import type { Document } from '../../model.js';
import { countWords } from '../wording/stem.js';
import { leadMonth } from '../wording/lead.js';

/** Words of a headline that tells an event. */
const LEAST = 5;
const MOST = 16;

/** A headline that asks, teases or lists says too little. */
const TEASING = /[?:;|]|\b(?:why|how to|you|your|we|our|this|here)\b/i;

/**
 * The headline quoted, to stand before a question where no clause of the lead can be told in one sentence:
 * "A headline in August 2019 read “Queen Elizabeth agrees to suspend UK Parliament”."
 */
export function quotedHeadline(document: Document): string | null {
  const title = document.article.title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const month = leadMonth(document);
  const words = countWords(title);
  if (words < LEAST || words > MOST || TEASING.test(title) || /[“”"]/.test(title)) return null;
  // Title Case, where every word has a capital, hides which words are names.
  const capitals = title.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals > words * 0.7) return null;
  const quoted = title.replace(/(^|\s)'([^']+)'(?=\s|,|$)/g, '$1‘$2’').replaceAll("'", '’');
  return month ? `A headline in ${month} read “${quoted}”.` : `A headline read “${quoted}”.`;
}
