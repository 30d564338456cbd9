import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { pastForm } from '../wording/past-form.js';
import { thirdPerson } from '../wording/verb.js';
import { isToCome } from './told-again.js';

/** "announced Russia will suspend" → "would suspend"; "will open" → "was to open". */
export function asToldLater(text: string, fact: Fact, claimed: boolean, tree: Tree): string {
  if (isToCome(fact, tree))
    return text.replace(/\bwill\b/, claimed ? 'would' : isPlural(fact, tree) ? 'were to' : 'was to');
  if (isOver(text, fact, tree)) {
    const { text: ended, lemma } = tree.token(fact.predicate);
    return text.replace(new RegExp(`\\b(?:has|have) ${ended}\\b`), pastForm(lemma));
  }
  if (isStressed(fact, tree)) return unstressed(text, fact, tree);
  const told =
    fact.arguments.some((each) => each.role === 'complement') && tree.token(fact.predicate).xpos === 'VBD';
  return told ? text.replace(/\bwill\b/, 'would') : text;
}

/** "does acknowledge": what is stressed against somebody's doubt is told plainly. */
const isStressed = ({ auxiliaries, negation }: Fact, tree: Tree): boolean =>
  negation < 0 && auxiliaries.length === 1 && /^d(?:oes|id)$/.test(tree.lower(auxiliaries[0] as number));

function unstressed(text: string, { auxiliaries, predicate }: Fact, tree: Tree): string {
  const { lemma } = tree.token(predicate);
  const plain = tree.lower(auxiliaries[0] as number) === 'did' ? pastForm(lemma) : thirdPerson(lemma);
  return text.replace(new RegExp(`\\bd(?:oes|id) ${tree.lower(predicate)}\\b`), plain);
}

/** "has died", "has landed on October 5, 2011": with its day, and of a death always, it is past. */
function isOver(text: string, { auxiliaries, predicate }: Fact, tree: Tree): boolean {
  const { text: ended, lemma } = tree.token(predicate);
  if (auxiliaries.length !== 1 || tree.token(auxiliaries[0] ?? 0).lemma !== 'have') return false;
  if (ended.toLowerCase() === lemma && pastForm(lemma) === lemma) return false;
  return lemma === 'die' || (DATED.test(text) && !/\b(?:since|so far)\b/i.test(text));
}

/** "since talks have failed", "when the work is done": a clause in the present beside what "was to" happen. */
export function isOfThen(tree: Tree, clause: number): boolean {
  if (!tree.has(clause, 'advcl')) return false;
  // "was to fly if the weather allows": without its condition it was to, in any case.
  if (tree.childrenBy(clause, 'mark').some((at) => CONDITIONS.test(tree.lower(at)))) return false;
  const [finite = clause] = tree.childrenBy(clause, 'aux', 'aux:pass', 'cop');
  return /^VB[ZP]$/.test(tree.token(finite).xpos);
}

const CONDITIONS = /^(?:if|unless|until|till|provided|once)$/;

const DATED = /\b(?:on|in) (?:which (?:date|month|year)|(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?(?:19|20)\d\d)\b/u;

function isPlural({ arguments: parts }: Fact, tree: Tree): boolean {
  const subject = parts.find(({ role }) => role === 'subject')?.head ?? -1;
  if (subject < 0) return false;
  // "Some of the documents will be shown"
  if (/^(?:some|many|most|several|both|few|all)$/.test(tree.lower(subject)))
    return tree.childrenBy(subject, 'nmod').some((at) => tree.token(at).xpos === 'NNS');
  const several =
    ['NNS', 'NNPS'].includes(tree.token(subject).xpos) && tree.mention(subject)?.kind !== 'place';
  return several || tree.childBy(subject, 'conj') >= 0 || tree.lower(subject) === 'they';
}
