import { relation } from '../tree.js';
import type { Tree } from '../tree.js';

/** Number of the predicate over a word, -1 for none. */
export function clauseOf(tree: Tree, index: number): number {
  let at = tree.token(index).head;
  while (at >= 0 && tree.token(at).head >= 0 && !isClause(tree, at)) at = tree.token(at).head;
  return at;
}

function isClause(tree: Tree, at: number): boolean {
  const name = relation(tree.token(at));
  if (name === 'conj') return tree.childBy(at, 'nsubj') >= 0;
  return /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)$/.test(name);
}

/** How many clauses there are over a word; 3 for more. */
export function clauseDepth(tree: Tree, index: number): number {
  let depth = 0;
  for (let at = tree.token(index).head; at >= 0; at = tree.token(at).head) if (isClause(tree, at)) depth++;
  return Math.min(3, depth);
}

/**
 * Where the clause of a word stands as seen from that of a word after it in the same sentence: "in the same
 * clause", "of the clause above, ccomp" ("[The firm] said [it] …"), "of a clause below" or "beside".
 */
export function clausePath(tree: Tree, later: number, earlier: number): string {
  const from = clauseOf(tree, later);
  const to = clauseOf(tree, earlier);
  if (from === to) return 'in the same clause';
  if (tree.dominates(to, from)) return `of the clause above, ${relationUnder(tree, from, to)}`;
  return tree.dominates(from, to) ? 'of a clause below' : 'of a clause beside';
}

/** Relation of the clause right below `above` on the way down to `below`. */
function relationUnder(tree: Tree, below: number, above: number): string {
  let at = below;
  while (tree.token(at).head >= 0 && tree.token(at).head !== above) at = tree.token(at).head;
  return relation(tree.token(at));
}
