import type { Tree } from '../../document/tree.js';

/** Neither joined with another by "and" nor itself the second of two: "Russia and NATO" has two answers. */
export function isAlone(tree: Tree, head: number): boolean {
  return tree.childrenBy(head, 'conj').length === 0 && !tree.has(head, 'conj');
}
