import type { Tree } from '../../document/tree.js';

/** Neither joined with another by "and" nor itself the second of two: "Russia and NATO" has two answers. */
export function isAlone(tree: Tree, head: number): boolean {
  return tree.childrenBy(head, 'conj').length === 0 && !tree.has(head, 'conj') && !isHalfNamed(tree, head);
}

/** "North and South Korea" are two, though "Korea" is one word. */
function isHalfNamed(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'compound', 'amod', 'nmod:desc')
    .some(
      (at) => /^\p{Lu}/u.test(tree.token(at).text) && tree.token(head).upos === 'PROPN' && isJoined(tree, at),
    );
}

const isJoined = (tree: Tree, at: number): boolean =>
  tree.childrenBy(at, 'conj').some((other) => /^\p{Lu}/u.test(tree.token(other).text));

/** One noun phrase, or things joined by "and" that are the answer together: "a model, a robot and young ostriches". */
export function isOneAnswer(tree: Tree, head: number): boolean {
  if (isAlone(tree, head)) return true;
  const others = tree.childrenBy(head, 'conj');
  const joined = others.flatMap((at) => tree.childrenBy(at, 'cc').map((cc) => tree.lower(cc)));
  return (
    others.length > 0 &&
    joined.length === 1 &&
    joined[0] === 'and' &&
    others.every(
      (at) => tree.token(at).upos === tree.token(head).upos && tree.childrenBy(at, 'conj').length === 0,
    )
  );
}

/** "Ann Lee and Tom Rae", "cats and dogs"; but "the Competition and Markets Authority" is one. */
export function joinsSeveral(tree: Tree, head: number): boolean {
  const named = tree.mention(head);
  const isWord = named === undefined && tree.token(head).xpos === 'NNP';
  return tree
    .childrenBy(head, 'conj')
    .some((at) =>
      named === undefined ? !(isWord && tree.token(at).xpos === 'NNP') : tree.mention(at) !== named,
    );
}
