import { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import { contentWords } from '../wording/content-words.js';
import { dateWords } from '../wording/date-phrase.js';
import { countWords } from '../wording/stem.js';

/** Words of a first sentence that tells the event. */
const LEAST = 8;
const MOST = 36;

/**
 * So many words a headline may have and still say less than the first sentence: of 84 judged questions that were asked
 * behind both, 62 and 70 in 100 were accepted where it had up to eight, of 39 behind longer ones 67 and 64.
 */
const SHORT_HEADLINE = 8;

/** Content words that it has in common with the headline: then it tells what the headline announces. */
const LEAST_SHARED = 2;

/** It points out of itself, asks, or goes on. */
const LEANING =
  /^(?:he|she|it|they|this|that|these|those|we|i|you|but|and|so|yet|his|her|their)\b|[?…[\]{}]|\.\.\.|https?:/i;

/** Days that only the date of the report makes clear. */
const DEICTIC =
  /\b(?:yesterday|today|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|next) (?:week|month|year|morning|evening|night))\b/i;

/**
 * The first sentence of the report quoted, to stand before a question: "A news report in November 2019 began: “The
 * government of Samoa …”". It tells who, what and where in full, which short headlines leave out. Null where it does not
 * tell what the headline announces, or is no sentence, and behind a headline that says enough.
 */
export function quotedOpening(document: Document): string | null {
  const { article, sentences } = document;
  if (countWords(article.title) > SHORT_HEADLINE) return null;
  const [first] = sentences;
  const text = first && article.body.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
  if (
    !text ||
    LEANING.test(text) ||
    !/^[\p{Lu}\d£$€]/u.test(text) ||
    !/[\p{L}\d%)"”’'][.!]["”’']?$/u.test(text)
  )
    return null;
  const words = countWords(text);
  if (words < LEAST || words > MOST || !isClause(document)) return null;
  const told = contentWords(text);
  const shared = [...contentWords(article.title)].filter((word) => told.has(word)).length;
  if (shared < LEAST_SHARED) return null;
  const quoted = text
    .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
    .replace(/(^|\s)'([^']+)'(?=[\s,.;:]|$)/g, '$1‘$2’')
    .replaceAll("'", '’');
  return /[“”"]/.test(quoted) ? null : `A news report${dateOf(article.publishedOn, text)} began: “${quoted}”`;
}

function dateOf(publishedOn: string | null, text: string): string {
  const words = dateWords((DEICTIC.test(text) ? publishedOn : publishedOn?.slice(0, 7)) ?? '');
  if (!words) return '';
  return /\d, \d{4}$/.test(words) ? ` of ${words}` : ` in ${words}`;
}

/** A verb with its subject, about something named. */
function isClause(document: Document): boolean {
  const tree = new Tree(document);
  const { first = 0, last = 0 } = document.sentences[0] ?? {};
  const root = document.tokens.slice(first, last).find(({ head }) => head < 0);
  return (
    root !== undefined &&
    tree.childBy(root.index, 'nsubj', 'nsubj:pass', 'expl') >= 0 &&
    document.mentions.some((mention) => mention.first >= first && mention.last <= last)
  );
}
