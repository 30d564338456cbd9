import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { isPast } from '../../fact/tense.js';
import type { AskContext } from '../item-type.js';
import type { PhraseOptions } from '../wording/phrase.js';
import { isExistential, statedVerb } from '../wording/verb-group.js';
import { CUT_SHORT, lowered, partsOf, shortest, yearsIn } from './statement.js';

/** Longest sentence, in words, that may stand before a question on the next one. */
const LONGEST = 22;

/** A sentence in words of its own, and the tokens that it tells. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly number[];
}

/**
 * The clause as the article has it, as a sentence of its own and without what can be spared: "Scientists dressed
 * horses in striped coats." What happened is dated where the article can be: "In May 2019, …". Null when some part
 * cannot stand alone.
 */
export function plainStatement(fact: Fact, context: AskContext): Told | null {
  const { tree, phrases } = context;
  const subject = fact.arguments.find((each) => each.role === 'subject');
  if (!subject || fact.negation >= 0 || fact.carrier !== fact.predicate) return null;
  if (tree.token(subject.head).deprel === 'expl' || isExistential(tree, fact)) return null;
  const anchor = context.anchor(fact);
  const around: PhraseOptions = { named: new Set<number>(), asked: -1 };
  const without = subject.shared ? new Set([fact.predicate]) : new Set<number>();
  const opening = phrases.render(subject.head, { ...around, without });
  const verb = anchor.backdated ? null : statedVerb(tree, fact);
  const parts = opening && verb ? partsOf(fact, subject, new Set(), around, context) : null;
  const source = context.attributions.prefix(fact);
  if (!opening || !verb || !parts || source === null) return null;
  if (!isPlain(fact, anchor.words !== null, tree)) return null;
  const tail = source ? `, ${source.charAt(0).toLowerCase()}${source.slice(1)}` : '';
  const plain = `${lowered(fact, opening.text, context)} ${verb}`;
  const text = shortest(plain, parts, tail, LONGEST);
  if (!text || CUT_SHORT.test(text)) return null;
  const dated = yearsIn(text) === 0 && anchor.words ? `${anchor.words}, ${text}` : text;
  // What happened, in an article that has a date, wants one.
  const timely = context.document.article.publishedOn !== null && isPast(tree, fact);
  if (yearsIn(dated) > 1 || (timely && yearsIn(dated) === 0)) return null;
  return {
    text: `${dated.charAt(0).toUpperCase()}${dated.slice(1)}.`,
    tokens: tree.subtree(fact.predicate).filter((at) => text.includes(tree.token(at).text)),
  };
}

/**
 * "The bottle was 101 years old" is told as it is; "were to be closed", and what was so in a month that nothing in
 * the clause names, are not.
 */
function isPlain(fact: Fact, dated: boolean, tree: Tree): boolean {
  if (tree.childrenBy(fact.predicate, 'mark').some((at) => tree.lower(at) === 'to')) return false;
  const predicates = fact.arguments.filter((each) => each.role === 'predicate');
  return predicates.length === 0 || (predicates.length === 1 && !dated);
}
