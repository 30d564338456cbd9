import type { Document } from '../../model.js';
import { contentWords } from '../wording/content-words.js';
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

/** Words of a part of the headline, and how many of them must say something. */
const LEAST_OF_PART = 4;
const LEAST_TELLING = 3;

/** What a part of a headline neither begins nor ends with. */
const LOOSE_END =
  /^(?:and|or|of|as|the|an?|’s|but|with|to|in|on|at|by|for|from|after|before|over|into|against|during|about|between|under|near|through|among|amid|without|within|across|behind|since|until|while|toward|towards|despite|is|are|was|were|be|that|than|who|which|says?|said)$/i;
const LOOSE_START = /^(?:and|or|of|as|’s|but|is|are|was|were|be|than|who|which|says?|said)$/i;

/**
 * The longest part of the headline without these words, so that what they name can be asked for behind it: "A headline
 * in February 2019 had the words “first state in U.S. with majority-female legislature”." Null where what is left says
 * too little.
 */
export function headlineWithout(document: Document, hidden: ReadonlySet<string>): string | null {
  const whole = quotedHeadline(document);
  const title = whole && /“([^”]+)”/.exec(whole)?.[1];
  if (!whole || !title) return null;
  const parts: string[][] = [[]];
  for (const word of title.split(' ')) {
    if ([...contentWords(word)].some((each) => hidden.has(each))) parts.push([]);
    else if (/[;:|]$|^[–—-]$/.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const [longest] = parts.map(trimmed).sort((a, b) => b.length - a.length);
  const text = longest?.join(' ').replace(/[,.?!]+$/, '') ?? '';
  const marks = (text.match(/[‘]/g) ?? []).length === (text.match(/’(?!\p{L})/gu) ?? []).length;
  if (!longest || longest.length < LEAST_OF_PART || contentWords(text).size < LEAST_TELLING || !marks)
    return null;
  return whole.replace(/read “.*$/u, `had the words “${text}”.`);
}

function trimmed(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0 && LOOSE_START.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && LOOSE_END.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

const QUOTED =
  /^(A headline(?: in \p{Lu}\p{Ll}+ \d{4})? (?:read|had the words) “[^”]+”\.?|A news report(?: (?:in|of) \p{Lu}\p{Ll}+ [\d, ]+)? began: “[^”]+”) (?=\S)/u;

/** A stem without the headline or the opening before it, and that; null where it has none. */
export function partHeadline(stem: string): { readonly headline: string | null; readonly question: string } {
  const headline = QUOTED.exec(stem)?.[1] ?? null;
  return { headline, question: headline === null ? stem : stem.slice(headline.length + 1) };
}

/** Whether only a part of the headline is quoted. */
export const isPartial = (context: string): boolean => /^A headline[^“]* had the words “/u.test(context);

/** Whether it is the report's first sentence that is quoted. */
export const isOpening = (context: string): boolean => context.startsWith('A news report');

/** The same without its month, which would give away when it was: "On what date was the study published?" */
export function withoutMonth(context: string): string {
  return context.replace(
    /^(A headline|A news report) (?:in|of) \p{Lu}\p{Ll}+ (?:\d{1,2}, )?\d{4} (read|had|began)/u,
    '$1 $2',
  );
}
