import type { Document } from '../../model.js';
import { countWords } from '../wording/stem.js';
import { dateWords } from '../wording/date-phrase.js';

/** Words of a headline that tells an event. */
const LEAST = 3;
const MOST = 16;

/** A headline that speaks to its reader, or of several things, says too little. */
const TEASING = /[;|]|\b(?:how to|you|your|we|our|this|here)\b/i;

/**
 * The headline quoted, to stand before a question where no clause of the lead can be told in one sentence:
 * "A headline in August 2019 read “Queen Elizabeth agrees to suspend UK Parliament”."
 */
export function quotedHeadline(document: Document): string | null {
  const title = document.article.title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const month = dateWords(document.article.publishedOn?.slice(0, 7) ?? '');
  const words = countWords(title);
  if (words < LEAST || words > MOST || TEASING.test(title) || /[“”"]/.test(title)) return null;
  const quoted = title.replace(/(^|\s)'([^']+)'(?=\s|,|$)/g, '$1‘$2’').replaceAll("'", '’');
  return `A headline${month ? ` in ${month}` : ''} read “${quoted}”${quoted.endsWith('?') ? '' : '.'}`;
}

const QUOTED = /^(A headline(?: in \p{Lu}\p{Ll}+ \d{4})? read “[^”]+”\.?) (?=\S)/u;

/** A stem without the headline before it, and that headline; null where it has none. */
export function partHeadline(stem: string): { readonly headline: string | null; readonly question: string } {
  const headline = QUOTED.exec(stem)?.[1] ?? null;
  return { headline, question: headline === null ? stem : stem.slice(headline.length + 1) };
}
