import type { Tree } from '../document/tree.js';

/** `in`, `because`, `in response to`: all words that introduce the constituent. */
export function markerOf(tree: Tree, head: number): string | null {
  const words = tree
    .childrenBy(head, 'case', 'mark')
    .filter((child) => child < head && !/^['’]s?$/.test(tree.token(child).text))
    .flatMap((child) => [child, ...tree.childrenBy(child, 'fixed')]);
  return words.length > 0 ? words.map((word) => tree.lower(word)).join(' ') : null;
}
