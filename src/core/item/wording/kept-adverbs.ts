import type { Tree } from '../../document/tree.js';
import { CONNECTING_ADVERBS, HEDGING_ADVERBS, LIMITING_ADVERBS } from './lexicon.js';

/** Adverbs that tell what the writer thinks of it: "Unfortunately, the bridge closed". */
const COMMENTING =
  /^(?:un)?(?:fortunately|happily|luckily|surprisingly|interestingly|importantly|sadly|curiously|ironically|naturally|obviously|clearly|notably|especially|particularly|simply|basically|literally|frankly|personally|evidently)$/;

/**
 * Adverbs of a verb, right before it, that a question keeps where they stand: without "allegedly", "falsely", "once"
 * it would say something else.
 */
export function keptBefore(tree: Tree, verb: number): number[] {
  return tree
    .childrenBy(verb, 'advmod')
    .filter((at) => at < verb && (isHedge(tree, at) || isClose(tree, at)));
}

/** Whether the words of the verb, or of what stands with a copula, have the adverb in them already. */
export function isKeptByVerb(tree: Tree, adverb: number): boolean {
  const { head } = tree.token(adverb);
  const copula = tree.childBy(head, 'cop');
  if (copula >= 0) return adverb > copula && adverb < head;
  return keptBefore(tree, head).includes(adverb);
}

const isHedge = (tree: Tree, at: number): boolean => HEDGING_ADVERBS.has(tree.lower(at));

/** Between the subject and the verb, with nothing but auxiliaries and adverbs between: "has falsely claimed". */
function isClose(tree: Tree, at: number): boolean {
  const word = tree.lower(at);
  const { head } = tree.token(at);
  const limits = LIMITING_ADVERBS.has(word);
  if (/^(?:again|more)$/.test(tree.tokens[at + 1]?.text ?? '')) return false;
  if (!limits && (!word.endsWith('ly') || CONNECTING_ADVERBS.has(word) || COMMENTING.test(word)))
    return false;
  if (tree.children(at).length > 0) return false;
  // "had previously presented it in 2019": the year says so.
  if (word === 'previously' && tree.childrenBy(head, 'obl').some((each) => tree.date(each))) return false;
  const subject = tree.childBy(head, 'nsubj');
  if (subject > at) return false;
  for (let i = at + 1; i < head; i++) if (!tree.has(i, 'aux', 'advmod')) return false;
  return true;
}

/** "also", "however", "fortunately": what ties a sentence to the one before, or comments on it. With a capital it is a name: "the Ever Given". */
export function isConnecting(tree: Tree, at: number): boolean {
  const word = tree.lower(at);
  if (!CONNECTING_ADVERBS.has(word) && !COMMENTING.test(word)) return false;
  const { text, sentence, head } = tree.token(at);
  // "too early to use it": how early, not that somebody else does
  if (/^(?:too|so)$/.test(word) && head === at + 1 && /^(?:ADJ|ADV)$/.test(tree.token(head).upos))
    return false;
  return !/^\p{Lu}/u.test(text) || tree.document.sentences[sentence]?.first === at;
}
