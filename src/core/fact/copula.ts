import type { Tree } from '../document/tree.js';

/** The copula of a predicate, -1 for none; in "The reason is because NATO expelled …" it is the reason's, not the verb's. */
export function copulaOf(tree: Tree, predicate: number): number {
  return tree.childBy(predicate, 'nsubj:outer') >= 0 ? -1 : tree.childBy(predicate, 'cop');
}
