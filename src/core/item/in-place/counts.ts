import type { Tree } from '../../document/tree.js';
import type { Quantity } from '../../model.js';
import { tallyAt } from '../tally.js';
import type { GapSource } from './gap.js';
import type { Fact } from '../../fact/fact.js';
import { isOfRange, isNumberPointedTo, standsBehind, standsWithin } from './within.js';

/** "… was re-elected with how many votes?", "… is how many metres long?" */
export const counts: GapSource = {
  name: 'counts',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      if (quantity.last > last || tallyAt(tree, quantity.first)) return [];
      const measure = quantity.kind === 'measure';
      if (!measure && quantity.kind !== 'cardinal') return [];
      const number = measure ? endOfNumber(tree, quantity) : quantity.last;
      // What is counted stands right behind its number, or behind an adjective or two.
      const noun = measure ? quantity.last - 1 : tree.token(quantity.last - 1).head;
      if (number <= quantity.first || noun < number || noun - number > 3) return [];
      if (!isPlural(tree, noun) || !standsCounted(tree, fact, noun)) return [];
      // "the bodies of two others": than whom?
      if (/^others?$/i.test(tree.token(noun).text)) return [];
      // "three corals, A, B and C" can be counted
      if (tree.childrenBy(noun, 'appos').some((at) => tree.childBy(at, 'conj') >= 0)) return [];
      // "30kg"
      if (tree.token(number - 1).end === tree.token(number).start) return [];
      const start = withHedge(tree, quantity);
      const limit = tree.tokens[start - 1];
      // "had just 318 seats": that it is few is what the writer thinks of it.
      const first =
        limit && /^(?:just|only)$/.test(limit.text) && limit.sentence === fact.sentence ? start - 1 : start;
      const unit = tree.token(noun).text;
      if (isNumberPointedTo(tree, first) || isOfRange(tree, quantity) || isDivided(tree, quantity)) return [];
      // "664 b.c.e."
      if (unit.includes('.')) return [];
      const text = document.article.body.slice(tree.token(start).start, tree.token(number - 1).end);
      const bare = document.article.body.slice(quantity.start, tree.token(number - 1).end);
      if (!/^[\p{L}\d][\p{L}\d.,\s-]*$/u.test(bare)) return [];
      return [
        {
          kind: 'how-many' as const,
          sort: measure ? 'measure' : 'count',
          first,
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
          dropped: othersCounted(tree, noun),
          keyTokens: { first: start, last: number },
        },
      ];
    });
  },
};

/** Plurals that look like none. */
const COLLECTIVE = /^(?:personnel|staff|police|crew|cattle|fish|sheep|deer|aircraft|spacecraft)$/i;

/** "20 votes", "14 Palestinians", "150 personnel"; not "20 Years" of a title, not "7 Series". */
function isPlural(tree: Tree, noun: number): boolean {
  const { xpos, text } = tree.token(noun);
  if (xpos === 'NNPS') return !tree.mention(noun) && /^\p{Lu}\p{Ll}+(?:[^aeious]|[aeio])s$/u.test(text);
  return xpos === 'NNS' || (xpos === 'NN' && COLLECTIVE.test(text));
}

/** Behind the number of "40,000 square miles" comes all of its unit. */
function endOfNumber(tree: Tree, { first, last }: Quantity): number {
  let end = last - 1;
  while (end > first + 1 && /^(?:square|cubic|nautical|metric)$/.test(tree.lower(end - 1))) end--;
  return end;
}

/** "a quarter of a million refugees": the number is what is divided. */
const isDivided = (tree: Tree, { first }: Quantity): boolean =>
  tree.document.quantities.some(({ kind, last }) => kind === 'fraction' && last === first - 1) &&
  tree.lower(first - 1) === 'of';

/** Alone, or in a list of things that are each counted for themselves: "33 passengers and six crew members". */
function standsCounted(tree: Tree, fact: Fact, noun: number): boolean {
  const first = tree.has(noun, 'conj') ? tree.token(noun).head : noun;
  const list = [first, ...tree.childrenBy(first, 'conj')];
  if (list.length === 1) return standsWithin(tree, fact, noun);
  const joints = list.flatMap((at) => tree.childrenBy(at, 'cc').map((cc) => tree.lower(cc)));
  const markers = tree.childrenBy(first, 'case').map((at) => tree.lower(at));
  const isCounted = list.every((at) => tree.childBy(at, 'nummod') >= 0);
  // "301 stores, two centres and the head office": what is not counted goes like the rest
  const isGone = noun === first && list.slice(1).every((at) => isSureThing(tree, at));
  if ((!isCounted && !isGone) || joints.some((each) => each !== 'and') || markers.includes('between'))
    return false;
  if (noun !== first && noun !== list.at(-1)) return false;
  return (tree.has(first, 'obj', 'obl', 'nmod') || noun === first) && standsBehind(tree, fact, first);
}

/** What a list goes on with, when the parser is sure that it does. */
const isSureThing = (tree: Tree, at: number): boolean =>
  tree.token(at).upos === 'NOUN' && tree.token(at).arcConfidence >= SURE;
const SURE = 0.7;

/** Of "33 passengers and six crew members" the crew goes when it is the passengers that are asked for. */
const othersCounted = (tree: Tree, noun: number): number[] =>
  tree.has(noun, 'conj') ? [] : tree.childrenBy(noun, 'conj');

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
