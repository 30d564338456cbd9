import type { Tree } from '../../document/tree.js';
import type { Mention } from '../../model.js';

const KINDS =
  /^(?:city|town|village|state|province|region|district|island|county|municipality|suburb|peninsula|hamlet|territory|borough|neighbou?rhood|commune)$/;

/** "the capital city of France" is not France, "the main island of Tonga" not Tonga. */
const OTHER =
  /^(?:capital|main|large|larger|largest|biggest|smallest|other|only|same|neighbou?ring|congressional|electoral|first|second|third|\d+\p{L}+|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)\p{L}*th)$/u;

/** A name behind a noun that says what kind of place it is: "the port city of Odessa". */
interface PlaceOfKind {
  readonly mention: Mention;
  /** Start of "port city", in the body. */
  readonly start: number;
}

/** Null where the noun is none of a place with a name. */
export function placeOfKind(tree: Tree, noun: number): PlaceOfKind | null {
  if (noun < 0) return null;
  const { lemma, xpos } = tree.token(noun);
  if (xpos !== 'NN' || !KINDS.test(lemma)) return null;
  const [head, ...others] = tree.childrenBy(noun, 'nmod');
  const described = tree.childrenBy(noun, 'compound', 'amod').filter((at) => at < noun);
  const isOther = described.some((at) => OTHER.test(tree.lower(at))) || tree.childBy(noun, 'conj') >= 0;
  if (head === undefined || others.length > 0 || isOther) return null;
  const mention = tree.mention(head);
  const known = tree.childrenBy(noun, 'det').map((at) => tree.lower(at));
  const cases = tree.childrenBy(head, 'case').map((at) => tree.lower(at));
  if (mention?.kind !== 'place' || mention.first !== noun + 2 || cases.join() !== 'of') return null;
  if (known.join() !== 'the') return null;
  const first = Math.min(noun, ...described.flatMap((at) => tree.subtree(at)));
  return { mention, start: tree.token(first).start };
}
