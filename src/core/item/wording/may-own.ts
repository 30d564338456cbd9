import { relation, type Tree } from '../../document/tree.js';
import type { Owner } from './phrase.js';

const CLAUSES = new Set(['acl', 'advcl', 'xcomp', 'ccomp']);

/**
 * Whether a pronoun can point to what stands in its clause: nothing owns itself ("supported their actions"), and only
 * a subject may come later ("In their report the scientists …", but "Their research analysed 20 cases").
 */
export function mayOwn(tree: Tree, { head, isSubject = true }: Owner, pronoun: number): boolean {
  if (head === undefined) return true;
  return !standsInside(tree, head, pronoun) && (isSubject || head < pronoun);
}

/** "their actions", but not "the bill, which is meant to force its makers", "children who know their rights". */
function standsInside(tree: Tree, head: number, pronoun: number): boolean {
  for (let at = pronoun; at >= 0; at = tree.token(at).head) {
    if (at === head) return true;
    if (CLAUSES.has(relation(tree.token(at)))) return false;
  }
  return false;
}
