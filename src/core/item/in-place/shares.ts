import { relation, type Tree } from '../../document/tree.js';
import { numberAnswer } from '../number-answer.js';
import { spanOf, withHedge } from './counts.js';
import type { GapSource } from './gap.js';
import { headOfSpan, isOfRange, isPointedTo, standsWithin } from './within.js';

const ROLES: readonly string[] = ['obj', 'obl', 'nmod'];

/** "… accounted for what percentage of the market?", "… agreed to pay how much money?" */
export const shares: GapSource = {
  name: 'shares',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.last > last) return [];
      if (quantity.kind !== 'percent' && quantity.kind !== 'money') return [];
      const start = withHedge(tree, quantity);
      const head = headOfSpan(tree, quantity.first, quantity.last);
      const role = relation(tree.token(head));
      const after = tree.tokens[quantity.last]?.text.toLowerCase() ?? '';
      const percent = quantity.kind === 'percent';
      // "Over 90 percent of transactions use a chip"
      const roles = percent && after === 'of' ? [...ROLES, 'nsubj'] : ROLES;
      if (!roles.includes(role) || !standsWithin(tree, fact, head)) return [];
      if (isPointedTo(tree, start) || isOfRange(tree, quantity)) return [];
      const before = tree.tokens[start - 1]?.text.toLowerCase() ?? '';
      if (percent && after !== 'of' && !['by', 'to', 'at'].includes(before)) return [];
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
            ? 'what percentage'
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
