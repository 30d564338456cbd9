import type { Tree } from '../../document/tree.js';
import type { Owner } from './phrase.js';

/**
 * Whether a pronoun can point to what stands in its clause: nothing owns itself ("supported their actions"), and only
 * a subject may come later ("In their report the scientists …", but "Their research analysed 20 cases").
 */
export function mayOwn(tree: Tree, { head, isSubject = true }: Owner, pronoun: number): boolean {
  if (head === undefined) return true;
  return !tree.dominates(head, pronoun) && (isSubject || head < pronoun);
}
