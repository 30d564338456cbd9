import type { Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';
import { isAsserted } from '../asserted.js';
import type { Argument, Fact, FactPattern } from '../fact.js';
import { readClause } from '../read-clause.js';

/** "a database found by UpGuard", "the blast hit the square, killing 62 people": clauses without a finite verb. */
export const participles: FactPattern = {
  name: 'participle',
  find(document, tree) {
    const found: Fact[] = [];
    for (const token of document.tokens) {
      const form = passiveForm(tree, token) ?? activeForm(tree, token);
      if (!form || !isAsserted(tree, token)) continue;
      const fact = readClause(document, tree, token, { pattern: 'clause', auxiliaries: [], ...form });
      if (fact) found.push({ ...fact, passive: token.xpos === 'VBN' });
    }
    return found;
  },
};

interface Form {
  readonly carrier: number;
  readonly subject: Argument;
}

/** A past participle right after the noun it describes, saying by whom, where or when. */
function passiveForm(tree: Tree, token: Token): Form | null {
  if (token.xpos !== 'VBN' || token.deprel !== 'acl' || token.head < 0 || token.head > token.index)
    return null;
  if (tree.childBy(token.index, 'aux', 'cop', 'nsubj') >= 0) return null;
  // "pupils aged between ten and 16"
  if (tree.lower(token.index) === 'aged') return null;
  const subject: Argument = { role: 'subject', head: token.head, marker: null, sense: null, shared: true };
  const main = mainVerb(tree, token.head);
  return main && main.xpos === 'VBD' ? { carrier: main.index, subject } : null;
}

/** A present participle at the end of a clause, whose subject is that of the clause. */
function activeForm(tree: Tree, token: Token): Form | null {
  if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || token.head < 0 || token.head > token.index)
    return null;
  if (tree.childBy(token.index, 'aux', 'cop', 'nsubj', 'mark') >= 0) return null;
  const main = tree.token(token.head);
  const head = tree.childBy(token.head, 'nsubj');
  if (main.xpos !== 'VBD' || head < 0) return null;
  return { carrier: main.index, subject: { role: 'subject', head, marker: null, sense: null, shared: true } };
}

/** The verb of the clause that a noun stands in. */
function mainVerb(tree: Tree, noun: number): Token | null {
  for (let at = tree.token(noun).head; at >= 0; at = tree.token(at).head) {
    if (tree.token(at).upos === 'VERB') return tree.token(at);
  }
  return null;
}
