import { relation, type Tree } from '../../document/tree.js';
import type { Token } from '../../model.js';
import { isAsserted } from '../asserted.js';
import { copulaOf } from '../copula.js';
import type { Argument, Fact, FactPattern } from '../fact.js';
import { readClause } from '../read-clause.js';

/** "On Monday, Lavrov announced …": every finite clause with a verb or a copula, and its constituents. */
export const clauses: FactPattern = {
  name: 'clause',
  find(document, tree) {
    const found: Fact[] = [];
    for (const token of document.tokens) {
      const destined = destinedForm(tree, token);
      if (destined && isAsserted(tree, token)) {
        const fact = readClause(document, tree, token, {
          pattern: 'clause',
          carrier: token.index,
          ...destined,
        });
        if (fact) found.push(fact);
        continue;
      }
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

/** Subjects of which an infinitive says what they consist in: "The goal was to exceed 90 percent" is no plan of the goal's. */
const CONTENT_NOUNS = new Set(
  (
    'goal aim plan purpose idea intention task job mission hope way challenge decision target objective step choice ' +
    'strategy solution answer problem point thing option duty role function dream wish proposal reason one all first last'
  ).split(' '),
);

/** "The mission is to remain on the islands until January": the parser takes "is" for a copula. */
function destinedForm(tree: Tree, token: Token): { auxiliaries: number[]; subject: Argument } | null {
  const head = tree.childBy(token.index, 'nsubj:outer');
  const copula = tree.childBy(token.index, 'cop');
  if (head < 0 || copula < 0 || token.xpos !== 'VB') return null;
  const infinitive = tree
    .childrenBy(token.index, 'mark')
    .some((at) => tree.lower(at) === 'to' && at === copula + 1);
  if (!infinitive || CONTENT_NOUNS.has(tree.token(head).lemma)) return null;
  const subject: Argument = { role: 'subject', head, marker: null, sense: null, shared: false };
  return { auxiliaries: [copula], subject };
}

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
