import type { Document } from '../../model.js';
import { countWords } from '../wording/stem.js';
import { dateWords } from '../wording/date-phrase.js';

/** Words of a headline that tells an event. */
const LEAST = 3;
const MOST = 20;

/** A headline that speaks to its reader, or of several things, says less than a clause of the lead. */
const TEASING = /\||\b(?:how to|you|your|we|our|this|here)\b/i;

/** Whether the headline tells the event. */
export function tellsEvent(document: Document): boolean {
  return !TEASING.test(document.article.title);
}

/**
 * The headline quoted, to stand before a question: "A headline in August 2019 read “Queen Elizabeth agrees to suspend
 * UK Parliament”." Null where it is too short or too long to say what the article is about.
 */
export function quotedHeadline(document: Document): string | null {
  const title = document.article.title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const month = dateWords(document.article.publishedOn?.slice(0, 7) ?? '');
  const words = countWords(title);
  if (words < LEAST || words > MOST) return null;
  const quoted = title
    .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
    .replace(/(^|\s)'([^']+)'(?=\s|,|$)/g, '$1‘$2’')
    .replaceAll("'", '’');
  if (/[“”"]/.test(quoted)) return null;
  return `A headline${month ? ` in ${month}` : ''} read “${quoted}”${quoted.endsWith('?') ? '' : '.'}`;
}

const QUOTED = /^(A headline(?: in \p{Lu}\p{Ll}+ \d{4})? read “[^”]+”\.?) (?=\S)/u;

/** A stem without the headline before it, and that headline; null where it has none. */
export function partHeadline(stem: string): { readonly headline: string | null; readonly question: string } {
  const headline = QUOTED.exec(stem)?.[1] ?? null;
  return { headline, question: headline === null ? stem : stem.slice(headline.length + 1) };
}

/** The same without its month, which would give away when it was: "On what date was the study published?" */
export function withoutMonth(context: string): string {
  return context.replace(/^A headline in \p{Lu}\p{Ll}+ \d{4} read/u, 'A headline read');
}
