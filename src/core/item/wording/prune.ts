import { relation, type Tree } from '../../document/tree.js';
import { isBareDate } from '../../fact/read-clause.js';
import { isConnecting } from './kept-adverbs.js';

const NEVER_KEPT = ['punct', 'parataxis', 'discourse', 'vocative', 'reparandum', 'list', 'dep', 'orphan'];
const LOOSE = ['acl', 'advcl', 'appos', 'nmod', 'obl', 'nmod:unmarked', 'ccomp', 'advmod'];

const CONDITIONS = new Set(['if', 'unless', 'until', 'provided', 'once']);

/**
 * Whether a subtree says more than the phrase needs: asides set off by commas, brackets or dashes,
 * non-restrictive relative clauses, words that tie the sentence to the one before.
 */
export function pruned(tree: Tree, parent: number, child: number): boolean {
  if (tree.has(child, ...NEVER_KEPT)) return true;
  // "The reason is because …": the outer subject and its copula are not of this clause.
  if (tree.has(child, 'nsubj:outer')) return true;
  if (tree.has(child, 'cop') && tree.childBy(parent, 'nsubj:outer') >= 0) return true;
  // "make a pilgrimage if possible": a claim keeps its condition.
  const isCondition = tree.childrenBy(child, 'mark').some((at) => CONDITIONS.has(tree.lower(at)));
  if (tree.has(child, 'advcl') && isCondition) return false;
  const before = markBefore(tree, child);
  if (/^[([–—]$/.test(before) && !isGlued(tree, firstWord(tree, child))) return true;
  if (child > parent && before === ',' && tree.has(child, ...LOOSE) && !tree.date(child)) return true;
  // "met Sam Bodman who has said …": of one with a name it only says more
  if (tree.has(child, 'acl:relcl') && isNamedPerson(tree, parent)) return true;
  // "also won"; but "previously undamaged crops" are not just crops.
  if (tree.has(child, 'advmod') && isConnecting(tree, child) && !describes(tree, parent))
    return !isPartOfPhrase(tree, parent, child);
  if (relation(tree.token(child)) === 'nmod' && tree.date(child) && tree.token(parent).upos === 'PROPN') {
    return child > parent && !tree.date(parent);
  }
  if (relation(tree.token(child)) === 'nmod' && isBareDate(tree, child) && tree.token(parent).upos === 'NOUN')
    return tree.has(parent, 'nsubj', 'obj');
  if (['for example', 'for instance'].includes(phraseText(tree, child))) return true;
  if (tree.has(child, 'conj') && isFiniteForm(tree, child) && !isFiniteForm(tree, parent)) return true;
  // "X said A and B did C": the second clause is a fact of its own.
  return tree.has(child, 'conj') && tree.token(parent).upos === 'VERB' && tree.childBy(child, 'nsubj') >= 0;
}

const isNamedPerson = (tree: Tree, at: number): boolean =>
  tree.mention(at)?.kind === 'person' && tree.childBy(at, 'det') < 0;

/** "so far in 2012", "to do so": without "so" the rest means nothing. */
const isPartOfPhrase = (tree: Tree, parent: number, child: number): boolean =>
  tree.lower(child) === 'so' && /^(?:far|long|much|many|do)$/.test(tree.token(parent).lemma);

/** Whether a word stands before the noun that it describes. */
const describes = (tree: Tree, at: number): boolean => tree.has(at, 'amod') && tree.token(at).head > at;

const UNPLACED = ['dep', 'orphan', 'reparandum', 'list'];

/**
 * Whether a phrase is in pieces: "Muslim / non-Muslim" without its noun, "helped 300 families to leave dangerous work
 * and 120 orphans into homes", "her confession a manoeuvre". Without the piece it says something else, with it nothing.
 */
export function isTorn(tree: Tree, parent: number, child: number): boolean {
  const first = firstWord(tree, child);
  if (/^[,;:([–—-]$/.test(markBefore(tree, child))) return false;
  if (tree.has(child, ...UNPLACED) && tree.token(child).upos !== 'PUNCT') return true;
  // "the ban on the ANC [and] Mandela": the "and" between them belongs to another word
  if (tree.has(child, 'conj') && isForeignJoint(tree, child, first - 1)) return true;
  if (tree.token(parent).upos !== 'NOUN' || child < parent) return isGapped(tree, parent, child);
  if (isVerbOfList(tree, child)) return true;
  const bare = tree.has(child, 'appos', 'nmod', 'nmod:unmarked') && tree.childBy(child, 'case') < 0;
  if (bare && /^(?:an?|the)$/.test(tree.lower(first)) && !tree.date(child)) return true;
  return isGapped(tree, parent, child);
}

function isForeignJoint(tree: Tree, conjunct: number, joint: number): boolean {
  return joint >= 0 && tree.has(joint, 'cc') && !tree.dominates(conjunct, joint);
}

/** "The king served in the navy, studied in Rome and …": the first of his deeds, read as what describes him. */
function isVerbOfList(tree: Tree, child: number): boolean {
  const last = tree.subtree(child).at(-1) as number;
  const [comma, next] = [tree.tokens[last + 1], tree.tokens[last + 2]];
  return (
    tree.token(child).xpos === 'VBN' && tree.has(child, 'acl') && comma?.text === ',' && next?.xpos === 'VBD'
  );
}

/** "… to leave dangerous work and 120 orphans [into homes]": a number joined to what is not counted. */
function isGapped(tree: Tree, parent: number, child: number): boolean {
  if (!tree.has(child, 'conj') || tree.childBy(child, 'nummod') < 0) return false;
  const counted = tree.childBy(parent, 'nummod', 'det', 'nmod:poss') >= 0;
  const others = tree
    .childrenBy(child, 'amod')
    .some((at) => ['other', 'more', 'further', 'additional'].includes(tree.lower(at)));
  // "Shackleton and five companions" is whole.
  const nouns = [parent, child].every((at) => tree.token(at).upos === 'NOUN');
  return nouns && !counted && !others && tree.token(parent).xpos !== 'NNS';
}

/** "Libya–Turkey relations": a dash without spaces joins. */
function isGlued(tree: Tree, at: number): boolean {
  const mark = tree.tokens[at - 1];
  return (
    mark !== undefined &&
    /^[–—]$/.test(mark.text) &&
    at > 1 &&
    tree.token(at - 2).end === mark.start &&
    mark.end === tree.token(at).start
  );
}

function isFiniteForm(tree: Tree, at: number): boolean {
  return ['VBD', 'VBZ', 'VBP'].includes(tree.token(at).xpos);
}

function phraseText(tree: Tree, head: number): string {
  const words = tree.subtree(head);
  return words.length === 2 ? words.map((word) => tree.lower(word)).join(' ') : '';
}

/** The first word of a subtree; the parser hangs the comma before a constituent on the constituent. */
export function firstWord(tree: Tree, head: number): number {
  return tree.subtree(head).find((at) => tree.token(at).upos !== 'PUNCT') ?? head;
}

/** Whether a constituent is an aside: a comma or dash before it, and it follows what it hangs on. */
export function isSetOff(tree: Tree, head: number): boolean {
  const mark = markBefore(tree, head);
  if (tree.token(head).head > head || !/^[,([–—-]$/.test(mark)) return false;
  return mark !== ',' || !closesAside(tree, firstWord(tree, head) - 1);
}

/** "selected two astronauts, Doug Hurley and Bob Behnken, for the mission": the comma is the end of what stands between. */
function closesAside(tree: Tree, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && tree.subtree(at).at(-1)! <= comma; at = tree.token(at).head) {
    if (tree.has(at, 'appos', 'acl', 'acl:relcl', 'nmod:unmarked') && markBefore(tree, at) === ',')
      return true;
  }
  return false;
}

/** The punctuation right before a subtree, '' for none. */
function markBefore(tree: Tree, head: number): string {
  const before = firstWord(tree, head) - 1;
  return before >= 0 && tree.token(before).upos === 'PUNCT' ? tree.token(before).text : '';
}

/** Whether the punctuation at `at`, between two kept tokens, belongs to a list, a date, a name or a compound. */
export function listComma(tree: Tree, at: number, before: number, after: number): boolean {
  const token = tree.token(at);
  if (token.upos !== 'PUNCT') return false;
  const date = tree.date(before);
  if (date && date === tree.date(after)) return true;
  const mention = tree.mention(before);
  if (mention && mention === tree.mention(after)) return true;
  if (token.text === ',') return startsConjunct(tree, after) || adjectives(tree, before, after);
  const glued = tree.token(before).end === token.start && token.end === tree.token(after).start;
  if (/^[-–/&]$/.test(token.text)) return glued && after === at + 1 && before === at - 1;
  return /^["“”‘’'`]+$/.test(token.text) && (before === at - 1 || after === at + 1);
}

function startsConjunct(tree: Tree, at: number): boolean {
  for (let top = at; top >= 0 && firstWord(tree, top) === at; top = tree.token(top).head) {
    if (tree.has(top, 'conj')) return true;
  }
  return tree.has(at, 'cc');
}

/** "a cold, wet spring". */
function adjectives(tree: Tree, before: number, after: number): boolean {
  return (
    tree.has(before, 'amod') && tree.has(after, 'amod') && tree.token(before).head === tree.token(after).head
  );
}
