import { relation, type Tree } from '../document/tree.js';
import type { Document, Token } from '../model.js';
import { attributionOf } from './attribution.js';
import { copulaOf } from './copula.js';
import type { Argument, Fact, Role } from './fact.js';
import { markerOf } from './marker.js';
import { senseOf } from './sense.js';

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

/** What a clause pattern knows of a clause before its constituents are read. */
export interface ClauseForm {
  readonly pattern: string;
  readonly auxiliaries: readonly number[];
  /** Token whose form carries the tense: the verb itself, or the main verb for a participle. */
  readonly carrier: number;
  /** Subject taken from outside the clause, null when it has its own. */
  readonly subject: Argument | null;
}

/** Reads the constituents of the clause of this predicate; null when it has no subject, or two. */
export function readClause(document: Document, tree: Tree, token: Token, form: ClauseForm): Fact | null {
  const own = readArguments(tree, token);
  const args = form.subject
    ? [form.subject, ...own.filter((each) => each.role !== 'subject')]
    : withOneName(tree, own);
  const subjects = args.filter((each) => each.role === 'subject');
  const [subject] = subjects;
  const sentence = document.sentences[token.sentence];
  // Constituents that no relation of a clause explains, or two subjects: a misread sentence.
  if (tree.children(token.index).some((child) => child > token.index && isStray(tree, child))) return null;
  if (!sentence || !subject || subject.head === token.index || subjects.length > 1) return null;
  if (args.some((each) => isRelativePart(tree, each))) return null;
  const negation = tree
    .children(token.index)
    .find((child) => /^(not|n['’]t|never|no longer|neither|nor)$/i.test(tree.token(child).text));
  return {
    pattern: form.pattern,
    sentence: token.sentence,
    predicate: token.index,
    auxiliaries: form.auxiliaries,
    carrier: form.carrier,
    passive: tree.childBy(token.index, 'aux:pass') >= 0 || tree.has(subject.head, 'nsubj:pass'),
    negation: negation ?? -1,
    arguments: args,
    attribution: attributionOf(tree, token.index),
    depth: depthOf(tree, token),
    confidence: confidenceOf(tree, token, args),
    quotation: -1,
    span: { start: sentence.start, end: sentence.end },
  };
}

/** "Queen Elizabeth II announced": title and name, which the parser takes for two subjects, are one. */
function withOneName(tree: Tree, args: Argument[]): Argument[] {
  const subjects = args.filter((each) => each.role === 'subject');
  const [first, second] = subjects;
  if (!first || !second || subjects.length > 2 || second.head !== first.head + 1) return args;
  const named = tree.token(first.head).upos === 'PROPN' && tree.mention(second.head)?.kind === 'person';
  return named ? args.filter((each) => each !== first) : args;
}

function readArguments(tree: Tree, token: Token): Argument[] {
  const found: Argument[] = [];
  for (const child of tree.children(token.index)) {
    const role = ROLES[tree.token(child).deprel] ?? ROLES[relation(tree.token(child))];
    // "23 years old": the measure is part of the predicate.
    if (!role || tree.has(child, 'nsubj:outer') || isMeasure(tree, child)) continue;
    const marker = markerOf(tree, child);
    if (marker === 'according to') continue;
    found.push({ role, head: child, marker, sense: senseOf(tree, role, child, marker), shared: false });
    if (role === 'subject' || role === 'object') found.push(...strayDates(tree, child));
  }
  if (copulaOf(tree, token.index) >= 0) {
    found.push({
      role: 'predicate',
      head: token.index,
      marker: markerOf(tree, token.index),
      sense: null,
      shared: false,
    });
  }
  const relative = found.find(
    (each) => each.role === 'subject' && tree.token(each.head).xpos.startsWith('W'),
  );
  if (token.deprel === 'acl:relcl') return relative ? replaceRelative(tree, token, found, relative) : [];
  if (!found.some((each) => each.role === 'subject')) {
    const shared = sharedSubject(tree, token);
    if (shared) found.unshift(shared);
  }
  return found;
}

export function isMeasure(tree: Tree, child: number): boolean {
  return tree.has(child, 'obl:unmarked') && tree.token(tree.token(child).head).upos === 'ADJ';
}

/** "Two bombings yesterday struck …": a day without preposition behind a noun dates the verb. */
export function isBareDate(tree: Tree, child: number): boolean {
  const grain = tree.date(child)?.grain;
  return grain === 'day' && tree.childBy(child, 'case') < 0 && tree.token(child).head < child;
}

/** "…, but which he dispensed with in 2012": what is told leans on the noun before. */
function isRelativePart(tree: Tree, { role, head }: Argument): boolean {
  return role !== 'subject' && role !== 'adverb' && /^(?:WDT|WP)$/.test(tree.token(head).xpos);
}

/** "Germany on Monday banned …": the parser hangs the date on the name, but it dates the verb. */
function strayDates(tree: Tree, head: number): Argument[] {
  const name = tree.token(head).upos === 'PROPN';
  return tree
    .childrenBy(head, 'nmod')
    .filter((child) => tree.date(child) && child > head && (name || isBareDate(tree, child)))
    .map((child) => ({
      role: 'oblique',
      head: child,
      marker: markerOf(tree, child),
      sense: 'time',
      shared: false,
    }));
}

/** A constituent behind the verb that the parser could not place. */
function isStray(tree: Tree, child: number): boolean {
  return (
    tree.has(child, 'dep', 'list', 'orphan', 'reparandum', 'nmod', 'amod', 'appos', 'nummod') &&
    tree.token(tree.token(child).head).upos === 'VERB'
  );
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
  if (tree.token(subject).xpos.startsWith('W') || hasOwnNoun(tree, token)) return null;
  return { role: 'subject', head: subject, marker: null, sense: null, shared: true };
}

/** "de Klerk lifted the ban on the ANC and Mandela was released": what stands behind "and" is its subject, however read. */
function hasOwnNoun(tree: Tree, token: Token): boolean {
  const joint = tree.childBy(token.index, 'cc');
  const own = tree.subtree(token.index).filter((at) => at > joint);
  const [first] = own;
  if (joint < 0 || first === undefined || tree.token(joint).text === ',') return false;
  for (let at = joint + 1; at < first; at++)
    if (['NOUN', 'PROPN', 'PRON'].includes(tree.token(at).upos)) return true;
  return false;
}

function depthOf(tree: Tree, token: Token): number {
  let depth = 0;
  for (let at = token.head; at >= 0; at = tree.token(at).head) depth++;
  return depth;
}

function confidenceOf(tree: Tree, token: Token, args: readonly Argument[]): number {
  const core = args.filter((each) => ['subject', 'object', 'predicate', 'complement'].includes(each.role));
  const arcs = core.map((each) => tree.token(each.head).arcConfidence);
  // Behind a colon or "and" a clause with a subject of its own says the same, whatever it is tied to.
  return isIndependent(tree, token, core) ? Math.min(...arcs) : Math.min(token.arcConfidence, ...arcs);
}

function isIndependent(tree: Tree, token: Token, core: readonly Argument[]): boolean {
  if (!['conj', 'parataxis'].includes(relation(token))) return false;
  return (
    core.some((each) => each.role === 'subject' && !each.shared) && tree.childBy(token.index, 'mark') < 0
  );
}
