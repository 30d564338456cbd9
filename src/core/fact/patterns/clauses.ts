import { relation, type Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';
import { isAsserted } from '../asserted.js';
import { copulaOf } from '../copula.js';
import type { Fact, FactPattern } from '../fact.js';
import { readClause } from '../read-clause.js';

/** "On Monday, Lavrov announced …": every finite clause with a verb or a copula, and its constituents. */
export const clauses: FactPattern = {
  name: 'clause',
  find(document, tree) {
    const found: Fact[] = [];
    for (const token of document.tokens) {
      if (!isPredicate(tree, token)) continue;
      const own = auxiliariesOf(tree, token);
      const auxiliaries = own.length > 0 || relation(token) !== 'conj' ? own : borrowed(tree, token);
      const fact = readClause(document, tree, token, {
        pattern: 'clause',
        auxiliaries,
        carrier: token.index,
        subject: null,
      });
      if (fact) found.push(fact);
    }
    return found;
  },
};

/** A finite verb or a predicate with a copula, in a clause that the article asserts. */
function isPredicate(tree: Tree, token: Token): boolean {
  const copular = copulaOf(tree, token.index) >= 0;
  if (token.upos !== 'VERB' && !copular) return false;
  if (!tree.has(token.index, 'root', 'conj', 'ccomp', 'parataxis', 'acl:relcl', 'advcl')) return false;
  return isFinite(tree, token) && isAsserted(tree, token);
}

function isFinite(tree: Tree, token: Token): boolean {
  const operators = auxiliariesOf(tree, token);
  if (operators.length > 0)
    return ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.token(operators[0] as number).xpos);
  if (['VBD', 'VBZ', 'VBP'].includes(token.xpos)) return true;
  // "was arrested and charged": the second participle borrows the auxiliary of the first.
  return (
    relation(token) === 'conj' &&
    ['VBN', 'VB', 'VBG'].includes(token.xpos) &&
    borrowed(tree, token).length > 0
  );
}

function auxiliariesOf(tree: Tree, token: Token): number[] {
  const copula = copulaOf(tree, token.index);
  return tree
    .childrenBy(token.index, 'aux', 'cop')
    .filter((at) => at < token.index && (!tree.has(at, 'cop') || at === copula));
}

function borrowed(tree: Tree, token: Token): number[] {
  const first = tree.token(token.head);
  return first.xpos === token.xpos ? tree.childrenBy(first.index, 'aux') : [];
}
