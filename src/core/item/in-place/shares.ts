import { relation, type Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { numberAnswer } from '../number-answer.js';
import { spanOf, withHedge } from './counts.js';
import type { GapSource } from './gap.js';
import { headOfSpan, isOfRange, isNumberPointedTo, standsWithin } from './within.js';

const ROLES: readonly string[] = ['obj', 'obl', 'nmod'];

/** "… accounted for what percentage of the market?", "… agreed to pay how much money?" */
export const shares: GapSource = {
  name: 'shares',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.last > last) return [];
      // "a quarter of a million refugees": the fraction is a part of the number.
      if (quantity.kind === 'fraction' && !isOfThings(tree, quantity.last)) return [];
      if (!['percent', 'money', 'fraction'].includes(quantity.kind)) return [];
      const start = withHedge(tree, quantity);
      const head = headOfSpan(tree, quantity.first, quantity.last);
      const role = relation(tree.token(head));
      const after = tree.tokens[quantity.last]?.text.toLowerCase() ?? '';
      const percent = quantity.kind !== 'money';
      // "rose 5.36% on Monday"
      const moves = quantity.kind === 'percent' && isMove(tree, fact, head, start);
      // "Over 90 percent of transactions use a chip"
      const roles = percent && after === 'of' ? [...ROLES, 'nsubj'] : ROLES;
      if (!moves && (!roles.includes(role) || !standsWithin(tree, fact, head))) return [];
      if (isNumberPointedTo(tree, start) || isOfRange(tree, quantity)) return [];
      const before = tree.tokens[start - 1]?.text.toLowerCase() ?? '';
      if (percent && !moves && after !== 'of' && !['by', 'to', 'at'].includes(before)) return [];
      // "a $190 million deal", "$5 a day": the sum is not all there is.
      if (!percent && !isWholeSum(tree, quantity.last)) return [];
      const key = document.article.body.slice(tree.token(start).start, quantity.end);
      return [
        {
          kind: 'how-many' as const,
          sort: quantity.kind,
          first: start,
          last: quantity.last,
          words: percent
            ? `${moves ? 'by ' : ''}what ${quantity.kind === 'percent' ? 'percentage' : 'fraction'}`
            : role === 'obj' && !saysMoney(tree, fact.sentence, start)
              ? 'how much money'
              : 'how much',
          ...numberAnswer(quantity, null),
          key,
          notes: [],
          keyTokens: { first: start, last: quantity.last },
        },
      ];
    });
  },
};

const MOVING =
  /^(?:rise|fall|increase|decrease|drop|grow|climb|decline|shrink|jump|plunge|soar|surge|slip|dip|slump|tumble|plummet|rebound)$/;

/** A percentage right behind the verb by which something rose or fell, and no other beside it. */
function isMove(tree: Tree, fact: Fact, head: number, start: number): boolean {
  const { head: verb, deprel } = tree.token(head);
  const behind = start === fact.predicate + 1 && verb === fact.predicate;
  return (
    behind &&
    /^(?:obj|obl|nmod|advmod)/.test(deprel) &&
    MOVING.test(tree.token(fact.predicate).lemma) &&
    tree.childBy(head, 'conj') < 0
  );
}

/** Behind a sum comes another part of the clause, or how often it is paid: "$2m a week", not "$190 million deal". */
function isWholeSum(tree: Tree, next: number): boolean {
  const { text = '.', upos = 'PUNCT' } = tree.tokens[next] ?? {};
  if (/^(?:an?|each|every|per)$/i.test(text))
    return /^(?:hour|day|week|month|year|person|head)$/.test(tree.lower(next + 1));
  // "€200,000 of torn notes"
  if (text === 'of') return false;
  return /^[.,]$/.test(text) || /^(?:ADP|PART|SCONJ|ADV)$/.test(upos);
}

/** "donated the money, which totalled £600,000": that it was money is said. */
function saysMoney(tree: Tree, sentence: number, end: number): boolean {
  const { first } = spanOf(tree, sentence);
  return tree.tokens.slice(first, end).some(({ lemma }) => /^(?:money|sum|cash)$/.test(lemma));
}

const isOfThings = (tree: Tree, next: number): boolean =>
  tree.tokens[next]?.text === 'of' &&
  !/^an? (?:million|billion|dozen|hundred|thousand|century)$/.test(
    `${tree.tokens[next + 1]?.text} ${tree.tokens[next + 2]?.text}`,
  );
