import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { isPast } from '../../fact/tense.js';
import type { LeadContext } from '../lead-context.js';
import { contentWords } from '../wording/content-words.js';

/** Sentences after the lead that still tell of its event. */
const NEAR = 6;

/** Months, years and days: nearly every question and every lead has them. */
const DATED =
  /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;

/** So many words say what is asked where the clause is dated as that sentence is; what is counted needs fewer. */
const LEAST_WORDS = { near: 4, sameMonth: 3, counted: 2 };

/**
 * Whether a question is about what the sentence before it tells: it speaks of "the ban", shares a word with it, or
 * tells what happened next. A question about another match, or another year, is only misled by that sentence;
 * what is always so ("What do measles affect?") does not need it.
 */
export function follows(
  lead: LeadContext,
  fact: Fact,
  question: string,
  tree: Tree,
  /** The article dates the clause as it dates the lead: news of the same event, however far behind it. */
  sameMonth = false,
): boolean {
  if ([...question.matchAll(/\bthe (\p{L}+)/gu)].some((match) => lead.nouns.has(match[1] as string)))
    return true;
  const told = contentWords(lead.text);
  const words = [...contentWords(question)].filter((word) => !DATED.test(word));
  const shared = words.filter((word) => told.has(word)).length;
  const event = fact.quotation >= 0 || isPast(tree, fact) || isNewsPerfect(tree, fact);
  if (shared > 0) return event || shared > 1;
  const years = question.match(YEAR) ?? [];
  if (sameMonth && fact.depth === 0) {
    const least = /\bhow many\b/i.test(question) ? LEAST_WORDS.counted : LEAST_WORDS.sameMonth;
    if (words.length >= least) return true;
  }
  // "What did UpGuard receive?" says too little to be seen to follow.
  if (words.length < LEAST_WORDS.near) return false;
  return event && fact.sentence <= lead.sentence + NEAR && years.every((year) => lead.text.includes(year));
}

/** "has launched a petition", not "has been a member since 2011" */
export function isNewsPerfect(
  tree: Tree,
  { auxiliaries, depth, predicate, arguments: parts }: Fact,
): boolean {
  const [first, ...others] = auxiliaries.map((at) => tree.token(at));
  return (
    depth === 0 &&
    others.length === 0 &&
    first?.lemma === 'have' &&
    /^(?:has|have|['’]s|['’]ve)$/i.test(first.text) &&
    tree.token(predicate).xpos === 'VBN' &&
    parts.every((each) => each.role !== 'predicate' && each.sense !== 'duration' && each.marker !== 'since')
  );
}
