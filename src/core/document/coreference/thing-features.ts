import type { Token } from '../../model.js';
import type { Tree } from '../tree.js';
import { clauseDepth, clausePath } from './clause-path.js';
import { roleOfRelation } from './reference.js';
import type { ThingCandidate, ThingReference } from './thing-candidates.js';
import { actOf, bucket, lastCalled, lastOf } from './thing-place.js';
import type { ThingPlace } from './thing-place.js';

/**
 * What is true of a candidate for "it" or "they", in words; each has a weight learned from annotated text, once for
 * both and once for each of the two.
 */
export function thingFeatures(tree: Tree, at: ThingPlace, candidate: ThingCandidate): readonly string[] {
  const features = [
    ...standing(tree, at, candidate),
    ...rivalry(at, candidate),
    ...history(tree, at, candidate),
  ];
  return forWord(at, features);
}

/** What is true where none of the candidates is meant: "it is clear that …", "they" for people in general. */
export function noneFeatures(tree: Tree, at: ThingPlace): readonly string[] {
  const { token, candidates } = at;
  const near = candidates.filter((each) => token.sentence - lastOf(each).sentence <= 1).length;
  const features = [
    'none',
    `none as ${roleOfRelation(token.deprel)}`,
    `none as ${actOf(tree, token)}`,
    `none of ${bucket(candidates.length)}`,
    `none of ${Math.min(3, near)} close by`,
    `none for ${token.text.toLowerCase()}`,
  ];
  if (tree.quotation(token.index)?.clause) features.push('none in a quotation');
  if (token.deprel === 'expl') features.push('none as an empty subject');
  if (/^\p{Lu}/u.test(token.text)) features.push('none at the start');
  const head = tree.tokens[token.head];
  const clauses = head ? tree.childrenBy(head.index, 'csubj', 'ccomp', 'advcl') : [];
  if (head && clauses.some((child) => child > head.index)) {
    features.push(`none before a clause, ${head.upos}`);
  }
  return forWord(at, features);
}

const forWord = ({ plural }: ThingPlace, features: readonly string[]): string[] =>
  features.flatMap((feature) => [feature, `${plural ? 'they' : 'it'}: ${feature}`]);

const back = ({ sentence }: Token, last: ThingReference): number => Math.min(3, sentence - last.sentence);

/** How the candidate and the pronoun stand in their sentences. */
function standing(tree: Tree, { token }: ThingPlace, candidate: ThingCandidate): string[] {
  const last = lastOf(candidate);
  const role = roleOfRelation(token.deprel);
  const distance = back(token, last);
  const here = distance === 0 ? 'here' : 'before';
  const features = [
    candidate.kind,
    `${candidate.kind} ${distance} back`,
    `${candidate.kind} as ${actOf(tree, token)}`,
    `${role} to ${last.role} ${distance} back`,
    `${last.relation} ${distance} back`,
    `${clauseDepth(tree, last.head)} deep ${here}`,
    pathTo(tree, token, last),
  ];
  if (last.nested) features.push(`nested ${here}`);
  if (last.quoted !== (tree.quotation(token.index)?.clause ?? false))
    features.push('across a quotation mark');
  if (paragraphOf(tree, token.sentence) !== paragraphOf(tree, last.sentence))
    features.push('other paragraph');
  if (isFirstNoun(tree, last)) features.push(`first in its sentence ${distance} back`);
  if (isMainSubject(tree, last)) features.push(`main subject ${distance} back for ${role}`);
  return features;
}

/** How it stands among the others. */
function rivalry({ token, candidates }: ThingPlace, candidate: ThingCandidate): string[] {
  const last = lastOf(candidate);
  const role = roleOfRelation(token.deprel);
  const rivals = candidates.filter((other) => other !== candidate);
  const lasts = rivals.map(lastOf);
  const nearer = lasts.filter(({ head }) => head > last.head).length;
  const close = lasts.filter(({ sentence }) => token.sentence - sentence <= 1).length;
  const same = rivals.filter(({ kind }) => kind === candidate.kind).length;
  // Hobbs 1978: sentences from the last one back, each from its beginning
  const rank = lasts.filter(
    ({ sentence, head }) => sentence > last.sentence || (sentence === last.sentence && head < last.head),
  ).length;
  const features = [
    `${Math.min(3, nearer)} nearer`,
    `${Math.min(4, close)} rivals close by`,
    `${Math.min(3, same)} rivals of its kind`,
    `rank ${Math.min(4, rank)}`,
    `rank ${Math.min(4, rank)} for ${role}, ${last.role}`,
  ];
  if (lasts.every(({ sentence }) => sentence < last.sentence)) features.push('alone in its sentence');
  const onlySubject = lasts.every((other) => other.role !== 'subject' || other.sentence < last.sentence);
  if (last.role === 'subject' && onlySubject) features.push(`only subject ${back(token, last)} back`);
  return features;
}

/** What has been said of it so far. */
function history(tree: Tree, { token }: ThingPlace, candidate: ThingCandidate): string[] {
  const last = lastOf(candidate);
  const called = lastCalled(candidate);
  const role = roleOfRelation(token.deprel);
  const distance = back(token, last);
  const said = tree.ofLemma(tree.token(called.head).lemma).filter((at) => at < token.index).length;
  const verbOf = (index: number): string | undefined => tree.tokens[tree.token(index).head]?.lemma;
  const features = [
    `last a ${last.form} ${distance === 0 ? 'here' : 'before'}`,
    `noun ${called.form}`,
    `referred to ${bucket(candidate.references.length)} times`,
    `said ${bucket(said)} times`,
  ];
  if (last.form === 'pronoun') features.push(`last a pronoun as ${last.role}, now ${role}, ${distance} back`);
  if (candidate.entity >= 0) features.push('has a name');
  const verb = verbOf(token.index);
  if (candidate.references.some((each) => each.role === role && verbOf(each.head) === verb))
    features.push('same verb');
  return features;
}

function pathTo(tree: Tree, token: Token, last: ThingReference): string {
  if (last.head > token.index) return 'subject to come';
  if (last.sentence !== token.sentence) return `${roleOfRelation(token.deprel)} of another sentence`;
  if (tree.dominates(last.head, token.index)) return 'inside what the noun carries';
  return `${last.role} ${clausePath(tree, token.index, last.head)}`;
}

const paragraphOf = (tree: Tree, sentence: number): number =>
  tree.document.sentences[sentence]?.paragraph ?? -1;

function isFirstNoun(tree: Tree, { head, sentence }: ThingReference): boolean {
  const first = tree.document.sentences[sentence]?.first ?? 0;
  return tree.tokens
    .slice(first, head)
    .every(({ upos, deprel }) => !/^(?:NOUN|PROPN|PRON)$/.test(upos) || /^(?:compound|flat)/.test(deprel));
}

/** Subject of the sentence, or of the clause that the sentence reports. */
function isMainSubject(tree: Tree, { head, role }: ThingReference): boolean {
  const verb = tree.tokens[tree.token(head).head];
  return role === 'subject' && verb !== undefined && /^(?:root|ccomp|parataxis)$/.test(verb.deprel);
}
