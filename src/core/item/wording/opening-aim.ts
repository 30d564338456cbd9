import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';

/** "To win its approval, the company …": what is owned there is somebody else's, as like as not. */
export function isInOpeningAim(tree: Tree, { index, sentence }: Token): boolean {
  const { first } = tree.document.sentences[sentence] ?? { first: -1 };
  if (tree.lower(first) !== 'to' || !tree.has(first, 'mark')) return false;
  const aim = tree.token(first).head;
  return tree.has(aim, 'advcl') && aim < tree.token(aim).head && tree.dominates(aim, index);
}
