import type { Tree } from '../../document/tree.js';
import type { Quantity } from '../../model.js';
import type { GapSource } from './gap.js';
import { isOfRange, isPointedTo, standsWithin } from './within.js';

/** "… was re-elected with how many votes?", "… is how many metres long?" */
export const counts: GapSource = {
  name: 'counts',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.last > last) return [];
      const measure = quantity.kind === 'measure';
      if (!measure && quantity.kind !== 'cardinal') return [];
      const number = measure ? quantity.last - 1 : quantity.last;
      // What is counted stands right behind its number, or behind an adjective or two.
      const noun = measure ? quantity.last - 1 : tree.token(quantity.last - 1).head;
      if (number <= quantity.first || noun < number || noun - number > 3) return [];
      if (tree.token(noun).xpos !== 'NNS' || !standsWithin(tree, fact, noun)) return [];
      // "the bodies of two others": than whom?
      if (/^others?$/i.test(tree.token(noun).text)) return [];
      // "three corals, A, B and C" can be counted
      if (tree.childrenBy(noun, 'appos').some((at) => tree.childBy(at, 'conj') >= 0)) return [];
      // "30kg"
      if (tree.token(number - 1).end === tree.token(number).start) return [];
      const start = withHedge(tree, quantity);
      const unit = tree.token(noun).text;
      if (isPointedTo(tree, start) || isOfRange(tree, quantity)) return [];
      // "664 b.c.e."
      if (unit.includes('.')) return [];
      const text = document.article.body.slice(tree.token(start).start, tree.token(number - 1).end);
      const bare = document.article.body.slice(quantity.start, tree.token(number - 1).end);
      if (!/^[\p{L}\d][\p{L}\d.,\s-]*$/u.test(bare)) return [];
      return [
        {
          kind: 'how-many' as const,
          sort: measure ? 'measure' : 'count',
          first: start,
          last: number,
          words: 'how many',
          key: text,
          accept: [bare, String(quantity.value), `${text} ${unit}`],
          answer: {
            type: 'number' as const,
            kind: quantity.kind,
            value: quantity.value,
            unit: measure ? null : quantity.unit,
            hedge: quantity.hedge,
            text: bare,
            noun: tree.token(noun).lemma,
          },
          notes: [],
          keyTokens: { first: start, last: number },
        },
      ];
    });
  },
};

export function spanOf(tree: Tree, sentence: number): { first: number; last: number } {
  const { first = 0, last = 0 } = tree.document.sentences[sentence] ?? {};
  return { first, last };
}

/** The token with which "about 300" begins, when its hedge stands right before the number. */
export function withHedge(tree: Tree, quantity: Quantity): number {
  if (!quantity.hedge) return quantity.first;
  const words = quantity.hedge.split(' ').length;
  const start = quantity.first - words;
  if (start < 0) return quantity.first;
  const text = tree.document.article.body.slice(tree.token(start).start, quantity.start).trim();
  return text.toLowerCase() === quantity.hedge.toLowerCase() ? start : quantity.first;
}
