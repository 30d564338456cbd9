import { relation } from '../../document/tree.js';
import { numberAnswer } from '../number-answer.js';
import { spanOf, withHedge } from './counts.js';
import type { Fact } from '../../fact/fact.js';
import type { Tree } from '../../document/tree.js';
import type { GapSource } from './gap.js';
import { isPointedTo, standsWithin } from './within.js';

/** Verbs by which a figure moves or stays. */
const MOVING = new Set(
  (
    'rise fall increase decrease drop grow climb decline shrink jump plunge double triple revise reduce cut raise ' +
    'lower expand swell soar dip slip surge stand remain'
  ).split(' '),
);

const FIGURE = /^(?:number|total|toll|figure|count|population|tally|membership|attendance|average)$/;

/** "The toll rose to what number?", "Jobs fell by how many?": a bare number to which, or by which, a figure moved. */
export const levels: GapSource = {
  name: 'levels',
  find(fact, { document, tree }) {
    if (!MOVING.has(tree.token(fact.predicate).lemma)) return [];
    const subject = fact.arguments.find(({ role }) => role === 'subject');
    if (!subject) return [];
    const isFigure = FIGURE.test(tree.token(subject.head).lemma);
    if (!isFigure && tree.token(subject.head).xpos !== 'NNS') return [];
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.kind !== 'cardinal' || quantity.last > last) return [];
      // "will rise by 2100"
      if (/^(?:1[89]|20|21)\d\d$/.test(quantity.text)) return [];
      const head = quantity.last - 1;
      const token = tree.token(head);
      if (token.head !== fact.predicate || relation(token) !== 'obl' || !standsWithin(tree, fact, head))
        return [];
      const marker = tree.childrenBy(head, 'case').map((at) => tree.lower(at));
      if (marker.length !== 1 || !/^(?:to|by|at)$/.test(marker[0] ?? '')) return [];
      if (isToldTwice(tree, fact)) return [];
      const start = withHedge(tree, quantity);
      if (isPointedTo(tree, start) || tree.tokens[head + 1]?.upos === 'NOUN') return [];
      return [
        {
          kind: 'how-many' as const,
          sort: 'level',
          first: start,
          last: quantity.last,
          words:
            marker[0] === 'by' ? 'how many' : isFigure || marker[0] === 'at' ? 'what number' : 'how many',
          ...numberAnswer(quantity, tree.token(subject.head).lemma),
          key: document.article.body.slice(tree.token(start).start, quantity.end),
          notes: [],
          keyTokens: { first: start, last: quantity.last },
        },
      ];
    });
  },
};

/** "dropped by 100,000 from 6.58 million to 6.48 million": of the three each is told by the other two. */
function isToldTwice(tree: Tree, { sentence }: Fact): boolean {
  const markers = tree
    .quantitiesIn(sentence)
    .map((quantity) => tree.tokens[withHedge(tree, quantity) - 1]?.text);
  return ['by', 'from', 'to'].every((each) => markers.includes(each));
}
