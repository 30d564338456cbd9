import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import type { AskContext } from '../item-type.js';
import { BOUNDING } from '../wording/fate.js';
import { isExistential } from '../wording/verb-group.js';

/** A finite clause of its own, in the past or lasting, that says what is so. */
export function canBeToldAgain(fact: Fact, context: AskContext): boolean {
  const { tree } = context;
  // "There were how many Syrian teams?" is in an order that nobody uses.
  if (isExistential(tree, fact)) return false;
  if (fact.negation >= 0 || fact.carrier !== fact.predicate || context.anchor(fact).backdated) return false;
  if (!isToldForItself(fact, tree) || losesItsTime(fact, tree)) return false;
  // "… and flown to Moscow": its auxiliary stands with the first verb.
  const shared = fact.arguments.some((each) => each.shared);
  if (
    shared &&
    (!fact.arguments.some((each) => each.role === 'subject' && each.shared) || !isFinite(fact, context))
  )
    return false;
  // "It is over, Chupriyan told TASS": what was said stands before, cut off from its verb.
  if (fact.arguments.some((each) => each.role === 'complement' && each.head < fact.predicate)) return false;
  // "…,” remembers Neil Timms of the ban": so reports turn round who speaks and what is said.
  if (isTurnedRound(fact, tree)) return false;
  // "are to travel"
  if (tree.childrenBy(fact.predicate, 'mark').some((at) => tree.lower(at) === 'to')) return false;
  const auxiliaries = fact.auxiliaries.map((at) => tree.lower(at));
  return (
    !auxiliaries.some((each) => /^(['’]ll|['’]d|would)$/.test(each)) &&
    (!isToCome(fact, tree) || canBeDestined(fact, tree))
  );
}

const isTurnedRound = ({ predicate, arguments: parts }: Fact, tree: Tree): boolean =>
  tree.token(predicate).upos === 'VERB' &&
  parts.some(({ role, head, shared }) => role === 'subject' && !shared && head > predicate);

/** A main clause, one joined to it, or one that only describes what it hangs on: none holds but under conditions. */
function isToldForItself(fact: Fact, tree: Tree): boolean {
  const { deprel } = tree.token(fact.predicate);
  if (deprel === 'root' || deprel === 'conj') return true;
  if (deprel === 'ccomp') return fact.attribution !== null;
  if (deprel === 'acl:relcl') return isAddition(fact, tree);
  const own = fact.arguments.some(({ role, shared }) => role === 'subject' && !shared);
  if (!own || REPORTING_VERBS.has(tree.token(fact.predicate).lemma)) return false;
  if (deprel === 'parataxis')
    return tree.childrenBy(fact.predicate, 'punct').some((at) => tree.lower(at) === ';');
  return (
    deprel === 'advcl' &&
    tree.childrenBy(fact.predicate, 'mark').some((at) => CONTRASTING.test(tree.lower(at)))
  );
}

/** "costs rose by 4 % while sales fell": both are so. */
export const CONTRASTING = /^(?:while|whereas|although|though)$/;

/** "Masdar City, which covers 1,483 acres, …": without the clause it is the same city. */
function isAddition(fact: Fact, tree: Tree): boolean {
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  const pronoun = relativeOf(fact, tree);
  if (!subject?.shared || pronoun < 0 || tree.tokens[pronoun - 1]?.text !== ',') return false;
  // "a study, which …" is any study
  const known = tree.childrenBy(subject.head, 'det').some((at) => tree.lower(at) === 'the');
  return known || tree.mention(subject.head) !== undefined || tree.childBy(subject.head, 'nmod:poss') >= 0;
}

/** "which", "who" as the subject; -1 for none. */
export function relativeOf({ predicate }: Fact, tree: Tree): number {
  if (tree.token(predicate).deprel !== 'acl:relcl') return -1;
  return tree.childrenBy(predicate, 'nsubj').find((at) => tree.token(at).xpos.startsWith('W')) ?? -1;
}

/** "Before this vote the party was the largest, but had 318 seats": it is of that time that both are told. */
function losesItsTime(fact: Fact, tree: Tree): boolean {
  if (
    !tree.has(fact.predicate, 'conj') ||
    !fact.arguments.some(({ role, shared }) => role === 'subject' && shared)
  )
    return false;
  const first = tree.token(fact.predicate).head;
  return tree
    .childrenBy(first, 'obl')
    .some((at) => at < first && tree.childrenBy(at, 'case').some((each) => BOUNDING.has(tree.lower(each))));
}

export const isToCome = ({ auxiliaries }: Fact, tree: Tree): boolean =>
  auxiliaries.some((at) => tree.lower(at) === 'will');

/** What happens by itself: "The sea was to rise" would be fate. */
const UNPLANNED = new Set(
  'rise fall grow drop increase decrease decline double become remain continue need face suffer mean last stay'.split(
    ' ',
  ),
);

/** "will open" → "was to open"; "will be able to", "will soon open" and "will have opened" go on in another way. */
function canBeDestined({ auxiliaries, predicate, arguments: parts, attribution }: Fact, tree: Tree): boolean {
  const [will, second] = auxiliaries;
  if (will === undefined || tree.lower(predicate) === 'able' || auxiliaries.length > 2) return false;
  if (parts.some(({ role, head }) => role === 'subject' && tree.lower(head) === 'it')) return false;
  if (attribution === null && UNPLANNED.has(tree.token(predicate).lemma)) return false;
  if (second === undefined) return predicate === will + 1 && tree.token(predicate).lemma !== 'have';
  return second === will + 1 && tree.token(second).lemma === 'be';
}

/** "seized", "has seized", "was seized", but not "flown". */
function isFinite({ predicate, auxiliaries }: Fact, { tree }: AskContext): boolean {
  const own = auxiliaries.some((at) => tree.token(at).head === predicate);
  // "will take office and serve", where the second verb looks like one in the present
  const { head } = tree.token(predicate);
  if (tree.has(predicate, 'conj') && head >= 0 && tree.token(head).xpos === 'VB') return own;
  return own || ['VBD', 'VBZ', 'VBP'].includes(tree.token(predicate).xpos);
}
