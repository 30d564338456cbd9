import { relation, type Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import type { Mention } from '../../model.js';
import { isAlone } from '../wording/coordination.js';
import type { Named, Naming } from '../wording/naming.js';
import { placeOfKind } from '../wording/place-of-kind.js';

/** Relations that lead from a word up to its verb without leaving the clause. */
const INSIDE = new Set('nsubj obj iobj obl nmod xcomp ccomp advcl acl nummod compound advmod'.split(' '));

const CLAUSE = new Set(['ccomp', 'advcl', 'acl']);

/**
 * Whether a word stands behind the verb of the fact, inside its clause and not in a list: only there does a
 * question word read well in the place of what it asks for ("elected with how many votes?").
 */
export const standsWithin = (tree: Tree, fact: Fact, head: number): boolean =>
  isAlone(tree, head) && standsBehind(tree, fact, head);

/** The same of a word that may be one of a list. */
export function standsBehind(tree: Tree, fact: Fact, head: number): boolean {
  const isSubject = tree.token(head).head === fact.predicate && tree.has(head, 'nsubj', 'nsubj:pass');
  if (head <= fact.predicate && !isSubject) return false;
  let clauses = 0;
  for (let at = head; at !== fact.predicate; at = tree.token(at).head) {
    if (at < 0 || !INSIDE.has(relation(tree.token(at)))) return false;
    if (CLAUSE.has(relation(tree.token(at)))) clauses++;
  }
  // "NPR reported he recommended the troops in which country withdraw?" is read twice.
  return clauses <= 1;
}

/** Words before a number or name that point to one, so that no question word can follow: "its 40 members". */
const POINTING =
  /^(the|a|an|this|that|these|those|its|their|his|her|our|all|both|only|just|every|each|another|other|next|last|first|nearest|nearby|neighbou?ring|former|average|total|['’]s?)$/i;

export function isPointedTo(tree: Tree, first: number): boolean {
  if (first <= 0) return false;
  const before = tree.token(first - 1);
  // "a record 45,756 migrants"
  const describes = before.head > first && tree.has(before.index, 'amod', 'compound');
  return describes || POINTING.test(before.text);
}

/** The same of a number: behind "estimate that" it may be asked for ("that which country" is read twice). */
export const isNumberPointedTo = (tree: Tree, first: number): boolean =>
  isPointedTo(tree, first) && tree.token(first - 1).upos !== 'SCONJ';

/** "one or two", "between 36 and 40": a number beside another gives half of what is said. */
export function isOfRange(
  tree: Tree,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const joined = (joint: number, other: number): boolean =>
    /^(?:or|to|and|[-–—])$/i.test(tree.tokens[joint]?.text ?? '') && isFigure(tree, other);
  // "from 10 to 20 %" are two things, and one of them can be asked for; what "ranged from 22 to 76 %" is both.
  const before = joined(first - 1, first - 2);
  if (isRanging(tree, first) || isRanging(tree, last + 1)) return true;
  const opening = [3, 4, 5].map((back) => tree.tokens[first - back]?.text.toLowerCase());
  if (before && tree.lower(first - 1) === 'to' && opening.includes('from')) return false;
  return joined(last, last + 1) || before;
}

/** "76", "$", "US$", "%" */
function isFigure(tree: Tree, at: number): boolean {
  const { upos = '', text = '' } = tree.tokens[at] ?? {};
  return upos === 'NUM' || /^(?:\p{Lu}{0,3}\$|[£€¥%])$/u.test(text);
}

const RANGING = /^(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying))$/;

/** Whether a figure starts behind "ranging from", or behind "ranging from 22% to". */
function isRanging(tree: Tree, figure: number): boolean {
  for (let at = figure - 1; at > figure - 6 && at > 0; at--) {
    const { text = '' } = tree.tokens[at] ?? {};
    if (text === 'from' || text === 'between') return RANGING.test(tree.lower(at - 1));
    if (text !== 'to' && text !== 'and' && !isFigure(tree, at)) return false;
  }
  return false;
}

/** The token of a span whose head lies outside it. */
export function headOfSpan(tree: Tree, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { head } = tree.token(at);
    if (head < first || head >= last) return at;
  }
  return first;
}

interface NameSpan {
  readonly named: Named;
  /** Syntactic head of the phrase that the name stands in. */
  readonly head: number;
  /** The name with all that stands before it in its phrase: "Iranian airline Mahan Air". */
  readonly span: { readonly first: number; readonly last: number };
}

/** The phrase that a name ends; null where the name only describes another word ("the Tesco deal"). */
export function nameSpan(tree: Tree, naming: Naming, mention: Mention): NameSpan | null {
  const own = headOfSpan(tree, mention.first, mention.last);
  const outer = tree.token(own).head;
  const beside = tree.has(own, 'appos', 'flat') && outer >= 0 && outer < own;
  // "the port city of Odessa"
  const kind = tree.has(own, 'nmod') && placeOfKind(tree, outer)?.mention === mention;
  const head = beside || kind ? outer : own;
  const named = naming.at(head);
  if (!named || named.mention !== mention || tree.childBy(head, 'nmod:poss') >= 0) return null;
  const owns = /^['’]s?$/.test(tree.tokens[mention.last]?.text ?? '');
  if (owns !== tree.has(head, 'nmod:poss')) return null;
  const markers = new Set(tree.childrenBy(head, 'case', 'mark', 'punct', 'cc'));
  const before = tree
    .children(head)
    .filter((child) => child < mention.first && !markers.has(child))
    .flatMap((child) => tree.subtree(child));
  const first = Math.min(mention.first, head, ...before);
  const isWhole = [...Array(mention.first - first).keys()].every((i) => !markers.has(first + i));
  return isWhole ? { named, head, span: { first, last: mention.last } } : null;
}
