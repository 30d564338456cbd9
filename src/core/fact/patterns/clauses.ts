import type { Document, Token } from '../../model.js';
import { relation, type Tree } from '../../document/tree.js';
import { type Argument, type Fact, type FactPattern, type Role } from '../fact.js';
import { attributionOf } from '../attribution.js';
import { NON_FACTIVE_MARKERS, REPORTING_VERBS } from '../lexicon.js';
import { markerOf } from '../marker.js';
import { senseOf } from '../sense.js';

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  obj: 'object',
  iobj: 'indirect object',
  'obl:agent': 'agent',
  obl: 'oblique',
  ccomp: 'complement',
  xcomp: 'open complement',
  advcl: 'adverbial',
  advmod: 'adverb',
};

/** "On Monday, Lavrov announced …": every finite clause with a verb or a copula, and its constituents. */
export const clauses: FactPattern = {
  name: 'clause',
  find(document, tree) {
    const found: Fact[] = [];
    for (const token of document.tokens) {
      const fact = isPredicate(tree, token) ? readClause(document, tree, token) : null;
      if (fact) found.push(fact);
    }
    return found;
  },
};

/** A finite verb or a predicate with a copula, in a clause that the article asserts. */
function isPredicate(tree: Tree, token: Token): boolean {
  const copular = tree.childBy(token.index, 'cop') >= 0;
  if (token.upos !== 'VERB' && !copular) return false;
  if (!tree.has(token.index, 'root', 'conj', 'ccomp', 'parataxis', 'acl:relcl', 'advcl')) return false;
  return isFinite(tree, token) && isAsserted(tree, token);
}

function isFinite(tree: Tree, token: Token): boolean {
  const operators = tree.childrenBy(token.index, 'aux', 'cop');
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

function borrowed(tree: Tree, token: Token): number[] {
  const first = tree.token(token.head);
  return first.xpos === token.xpos ? tree.childrenBy(first.index, 'aux') : [];
}

/** Not a question, not the body of "if …", not what somebody merely hopes or wants. */
function isAsserted(tree: Tree, token: Token): boolean {
  const sentence = tree.document.sentences[token.sentence];
  if (sentence && tree.token(sentence.last - 1).text === '?') return false;
  // What stands in quotation marks is somebody's own voice, asked by the quotation pattern.
  if (tree.quotation(token.index)?.clause) return false;
  for (let at = token.index; at >= 0; at = tree.token(at).head) {
    const here = tree.token(at);
    const marks = tree.childrenBy(at, 'mark').map((mark) => tree.lower(mark));
    if (marks.some((mark) => NON_FACTIVE_MARKERS.has(mark))) return false;
    if (tree.children(at).some((child) => tree.token(child).text === '?')) return false;
    const kind = relation(here);
    if (kind === 'ccomp' && here.head >= 0 && !REPORTING_VERBS.has(tree.token(here.head).lemma)) return false;
    if (kind === 'xcomp' || kind === 'csubj') return false;
    if (kind === 'acl' && here.deprel !== 'acl:relcl') return false;
  }
  return true;
}

function readClause(document: Document, tree: Tree, token: Token): Fact | null {
  const own = tree.childrenBy(token.index, 'aux', 'cop').filter((child) => child < token.index);
  const auxiliaries = own.length > 0 ? own : relation(token) === 'conj' ? borrowed(tree, token) : [];
  const args = readArguments(tree, token);
  const subject = args.find((each) => each.role === 'subject');
  // Two subjects are a sign of a misread sentence.
  if (!subject || subject.head === token.index || args.filter((each) => each.role === 'subject').length > 1)
    return null;
  const sentence = document.sentences[token.sentence];
  if (!sentence) return null;
  return {
    pattern: 'clause',
    sentence: token.sentence,
    predicate: token.index,
    auxiliaries,
    passive: tree.childBy(token.index, 'aux:pass') >= 0 || tree.has(subject.head, 'nsubj:pass'),
    negation:
      tree
        .children(token.index)
        .find((child) => /^(not|n['’]t|never|no longer)$/i.test(tree.token(child).text)) ?? -1,
    arguments: args,
    attribution: attributionOf(tree, token.index),
    depth: depthOf(tree, token),
    confidence: confidenceOf(tree, token, args),
    quotation: -1,
    span: { start: sentence.start, end: sentence.end },
  };
}

function readArguments(tree: Tree, token: Token): Argument[] {
  const found: Argument[] = [];
  for (const child of tree.children(token.index)) {
    const role = ROLES[tree.token(child).deprel] ?? ROLES[relation(tree.token(child))];
    if (!role || tree.has(child, 'nsubj:outer')) continue;
    const marker = markerOf(tree, child);
    if (marker === 'according to') continue;
    found.push({ role, head: child, marker, sense: senseOf(tree, role, child, marker), shared: false });
    if (role === 'subject' || role === 'object') found.push(...strayDates(tree, child));
  }
  if (tree.childBy(token.index, 'cop') >= 0) {
    found.push({
      role: 'predicate',
      head: token.index,
      marker: markerOf(tree, token.index),
      sense: null,
      shared: false,
    });
  }
  const relative = found.find((each) => each.role === 'subject' && /^W/.test(tree.token(each.head).xpos));
  if (token.deprel === 'acl:relcl') return relative ? replaceRelative(tree, token, found, relative) : [];
  if (!found.some((each) => each.role === 'subject')) {
    const shared = sharedSubject(tree, token);
    if (shared) found.unshift(shared);
  }
  return found;
}

/** "Germany on Monday banned …": the parser hangs the date on the name, but it dates the verb. */
function strayDates(tree: Tree, head: number): Argument[] {
  if (tree.token(head).upos !== 'PROPN') return [];
  return tree
    .childrenBy(head, 'nmod')
    .filter((child) => tree.date(child) && child > head)
    .map((child) => ({
      role: 'oblique',
      head: child,
      marker: markerOf(tree, child),
      sense: 'time',
      shared: false,
    }));
}

/** "the diplomats who left": who is the diplomats. */
function replaceRelative(tree: Tree, token: Token, args: Argument[], relative: Argument): Argument[] {
  if (tree.lower(relative.head) === 'whose' || token.head < 0) return [];
  const noun: Argument = { ...relative, head: token.head, shared: true };
  return [noun, ...args.filter((each) => each !== relative)];
}

function sharedSubject(tree: Tree, token: Token): Argument | null {
  if (relation(token) !== 'conj' || token.head < 0) return null;
  const subject = tree.childBy(token.head, 'nsubj');
  if (subject < 0) return null;
  if (/^W/.test(tree.token(subject).xpos)) return null;
  return { role: 'subject', head: subject, marker: null, sense: null, shared: true };
}

function depthOf(tree: Tree, token: Token): number {
  let depth = 0;
  for (let at = token.head; at >= 0; at = tree.token(at).head) depth++;
  return depth;
}

function confidenceOf(tree: Tree, token: Token, args: readonly Argument[]): number {
  const core = args.filter((each) => ['subject', 'object', 'predicate', 'complement'].includes(each.role));
  return Math.min(token.arcConfidence, ...core.map((each) => tree.token(each.head).arcConfidence));
}
