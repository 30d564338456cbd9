import type { Tree } from '../../document/tree.js';
import type { Quantity } from '../../model.js';
import { numberAnswer } from '../number-answer.js';
import { spanOf, withHedge } from './counts.js';
import type { GapSource } from './gap.js';
import { headOfSpan, isOfRange, standsWithin } from './within.js';

/** Nouns that a figure behind "of" is the whole of: "a height of about 2m", "at an average price of $4". */
const FIGURES = new Set(
  (
    'price cost budget population temperature speed length height width depth weight distance area rate toll turnout score ' +
    'margin value capacity magnitude altitude elevation debt revenue profit loss fee fine salary wage income wingspan ' +
    'diameter radius circumference average maximum minimum concentration size loan reward sum rent mass volume age time'
  ).split(' '),
);

/** "… finished in a time of 48.03 seconds" → "finished in what time?"; "died at the age of 56" → "at what age?" */
export const figures: GapSource = {
  name: 'figures',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.last > last || quantity.kind === 'ordinal') return [];
      const noun = measuredBy(tree, quantity);
      if (noun < 0 || !standsWithin(tree, fact, noun) || isOfRange(tree, quantity)) return [];
      // "a height of 300 metres" is counted in metres.
      if (tree.token(quantity.last - 1).xpos === 'NNS') return [];
      const words = wordsFor(tree, noun, quantity);
      const first = tree.subtree(noun).find((at) => at >= firstOf(tree, noun)) ?? noun;
      if (!words) return [];
      const start = withHedge(tree, quantity);
      const end = endOf(tree, quantity);
      // "a time of 2:14:04, which …" is clear, "a budget of $4m a year" is cut short.
      if (/^(?:an?|per|each|and|or|to)$/.test(tree.tokens[end]?.text.toLowerCase() ?? '')) return [];
      const answer = numberAnswer(quantity, null);
      return [
        {
          kind: 'how-many' as const,
          sort: 'figure',
          first,
          last: end,
          words,
          ...answer,
          key: document.article.body.slice(tree.token(start).start, tree.token(end - 1).end),
          accept: [...answer.accept, quantity.text],
          notes: [],
          keyTokens: { first: start, last: end },
        },
      ];
    });
  },
};

/** The noun whose figure this is; -1 for none. */
function measuredBy(tree: Tree, quantity: Quantity): number {
  const own = headOfSpan(tree, quantity.first, quantity.last);
  // "a population of 50,000 people"
  const top = tree.has(own, 'nummod') ? tree.token(own).head : own;
  if (!tree.has(top, 'nmod') || tree.childrenBy(top, 'case').every((at) => tree.lower(at) !== 'of'))
    return -1;
  const noun = tree.token(top).head;
  const inBetween = noun >= 0 && withHedge(tree, quantity) - noun;
  return inBetween === 2 && tree.token(noun).xpos === 'NN' && FIGURES.has(tree.token(noun).lemma) ? noun : -1;
}

/** The figure with the noun that it counts. */
function endOf(tree: Tree, { first, last }: Quantity): number {
  const own = headOfSpan(tree, first, last);
  const counted = tree.has(own, 'nummod') ? tree.token(own).head : own;
  return Math.max(last, counted + 1);
}

const firstOf = (tree: Tree, noun: number): number =>
  Math.min(noun, ...tree.childrenBy(noun, 'det', 'amod', 'compound', 'nmod:poss').filter((at) => at < noun));

/** "what average price"; null where the words before the noun point to one that is known. */
function wordsFor(tree: Tree, noun: number, quantity: Quantity): string | null {
  const first = firstOf(tree, noun);
  const determiner = tree.childBy(noun, 'det', 'nmod:poss');
  const isAge = quantity.kind === 'age' || tree.token(noun).lemma === 'age';
  const opens = determiner === first && (isAge ? /^(?:the|an?)$/ : /^an?$/).test(tree.lower(determiner));
  if (!opens) return null;
  const between = [...Array(noun - first - 1).keys()].map((i) => first + 1 + i);
  if (between.some((at) => !['ADJ', 'NOUN'].includes(tree.token(at).upos))) return null;
  // "a record time of 2:14:04" was a record, whatever it was.
  return ['what', ...between.map((at) => tree.token(at).text), tree.token(noun).text].join(' ');
}
