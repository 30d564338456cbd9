import { relation, type Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { firstWord } from '../wording/prune.js';

/**
 * Whether a smaller clause without a "that" begins with the name asked for: "Bill Graham agrees which country's
 * position is not a done deal", "… has received criticism, as which company has almost no name recognition" are read
 * twice. "According to …, which country" asks for the first of them.
 */
export function opensReport(tree: Tree, fact: Fact, head: number): boolean {
  for (let at = head; at >= 0 && at !== fact.predicate; at = tree.token(at).head) {
    if (relation(tree.token(at)) !== 'nsubj') continue;
    const verb = tree.token(at).head;
    if (verb === fact.predicate) return false;
    const marks = tree.childrenBy(verb, 'mark').map((each) => tree.lower(each));
    // "forced China to agree"
    if (marks.includes('to')) continue;
    const isBare = tree.has(verb, 'ccomp', 'parataxis')
      ? !marks.includes('that')
      : tree.has(verb, 'advcl') && marks.includes('as');
    if (isBare && firstWord(tree, at) === firstWord(tree, head)) return true;
  }
  return false;
}
