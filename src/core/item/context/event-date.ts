import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import type { Document, TemporalExpression } from '../../model.js';
import { datePreposition, dateWords } from '../wording/date-phrase.js';
import { leadMonth } from '../wording/lead.js';

/** Days before publication within which a date is that of the news. */
const NEWS_DAYS = 45;

/** When the event happened, and the words of the clause that say so. */
export interface EventDate {
  /** "On October 18, 2021", "In October 2021" */
  readonly words: string;
  /** Tokens that say it, at whatever noun the parser hung them. */
  readonly tokens: ReadonlySet<number>;
}

/**
 * The date of the event that a clause of the lead tells: the last weeks' date that it names, else the month of
 * the lead. The date of a census that it speaks of is not the event's. Null when nobody knows.
 */
export function eventDate(document: Document, tree: Tree, fact: Fact): EventDate | null {
  const inside = fact.arguments
    .filter((each) => each.role === 'complement' || each.role === 'adverbial')
    .flatMap((each) => tree.subtree(each.head));
  const own = tree
    .subtree(fact.predicate)
    .filter((at) => !inside.includes(at))
    .map((at) => tree.date(at))
    .find((date) => date !== undefined && isNews(document, date) && !isInside(tree, date, fact));
  if (own?.value) {
    const words = wordsOf(own.value);
    if (words) return { words, tokens: new Set(range(own.first, own.last)) };
  }
  const dated = fact.arguments.find((each) => each.sense === 'time' && tree.date(each.head)?.value);
  const value = dated && tree.date(dated.head)?.value;
  const perfect = fact.auxiliaries.some((at) => tree.token(at).lemma === 'have');
  const published = document.article.publishedOn?.slice(0, 7);
  const month = perfect && published ? dateWords(published) : leadMonth(document);
  if (value && !month?.includes(value.slice(0, 4))) {
    const words = wordsOf(value);
    const span = tree.date(dated.head);
    return words && span ? { words, tokens: new Set(range(span.first, span.last)) } : null;
  }
  return month ? { words: `In ${month}`, tokens: new Set() } : null;
}

/** A date within a relative clause or behind another verb dates that verb. */
function isInside(tree: Tree, date: TemporalExpression, fact: Fact): boolean {
  for (let at = tree.token(date.first).head; at >= 0 && at !== fact.predicate; at = tree.token(at).head) {
    if (tree.has(at, 'acl', 'advcl', 'ccomp', 'conj')) return true;
  }
  return false;
}

function isNews(document: Document, date: TemporalExpression): boolean {
  const published = Date.parse(document.article.publishedOn ?? '');
  if (Number.isNaN(published) || !/^\d{4}-\d\d-\d\d$/.test(date.value ?? '')) return false;
  const days = (published - Date.parse(date.value ?? '')) / 86_400_000;
  return days >= 0 && days <= NEWS_DAYS;
}

function wordsOf(value: string): string | null {
  const words = dateWords(value);
  if (!words || !/^\d{4}(-\d\d){0,2}$/.test(value)) return null;
  return `${datePreposition(value) === 'on' ? 'On' : 'In'} ${words}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}
