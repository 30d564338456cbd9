import type { Tree } from '../document/tree.js';
import type { Fact } from './fact.js';

/** Whether the finite verb is in the simple past ("announced", "was expelled"), not "has" or "had" or "will". */
export function isPast(tree: Tree, fact: Fact): boolean {
  const first = tree.token(fact.auxiliaries[0] ?? fact.predicate);
  return first.xpos === 'VBD' && first.lemma !== 'have';
}
