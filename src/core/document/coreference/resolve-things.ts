import type { Anaphor, Document, Token } from '../../model.js';
import { Tree } from '../tree.js';
import { roleOfRelation } from './reference.js';
import { canBe, ThingCandidates } from './thing-candidates.js';
import type { ThingCandidate } from './thing-candidates.js';
import { noneFeatures, thingFeatures } from './thing-features.js';
import { lastCalled, lastOf } from './thing-place.js';
import type { ThingPlace } from './thing-place.js';

/** Whether the pronoun is a plural. */
const PRONOUNS: ReadonlyMap<string, boolean> = new Map([
  ...['it', 'its', 'itself'].map((word): [string, boolean] => [word, false]),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, boolean] => [word, true]),
]);

/** Sentences back in which the thing meant is looked for. */
const REACH = 2;

/**
 * Picks one of the candidates for a pronoun by the features of each; those behind the last candidate's stand for
 * none of them. Says how sure it is, 0..1.
 */
export type ChooseThing = (
  place: ThingPlace,
  features: readonly (readonly string[])[],
) => { readonly chosen: number; readonly confidence: number };

/**
 * Goes through the text and lets `choose` decide for each "it" and "they" what is meant: a name, a noun phrase, or
 * nothing that could stand in its place.
 *
 * @param document with "he" and "she" resolved
 */
export function resolveThings(document: Document, choose: ChooseThing): Anaphor[] {
  const tree = new Tree(document);
  const known = new ThingCandidates(tree, document.anaphors);
  const found: Anaphor[] = [];
  for (const token of document.tokens) {
    const plural = token.upos === 'PRON' ? PRONOUNS.get(token.text.toLowerCase()) : undefined;
    if (plural === undefined || isEmpty(tree, token)) {
      known.note(token);
      continue;
    }
    known.noteAhead(token);
    const candidates = known.all.filter((each) => isPossible(tree, each, token, plural));
    const place = { token, plural, candidates };
    const features = candidates.map((each) => thingFeatures(tree, place, each));
    const { chosen, confidence } = choose(place, [...features, noneFeatures(tree, place)]);
    const candidate = candidates[chosen];
    if (candidate === undefined) continue;
    known.repeat(candidate, token);
    const { entity, joined } = candidate;
    // "doctors and nurses … they", where only the doctors are meant: no phrase of the text says so
    const isPart = entity < 0 && !joined && tree.childBy(lastCalled(candidate).head, 'conj') >= 0;
    if (!isPart) found.push(anaphorFor(token, candidate, confidence));
  }
  return found;
}

/** "it is clear that …", "when it comes to prices": nothing is meant. */
const isEmpty = (tree: Tree, { index, head, deprel }: Token): boolean =>
  deprel === 'expl' || (index > 0 && tree.lower(index - 1) === 'when' && tree.tokens[head]?.lemma === 'come');

function anaphorFor(token: Token, candidate: ThingCandidate, confidence: number): Anaphor {
  return {
    start: token.start,
    end: token.end,
    first: token.index,
    last: token.index + 1,
    entity: candidate.entity,
    antecedent: candidate.entity < 0 ? lastCalled(candidate).head : -1,
    confidence: Number(confidence.toFixed(3)),
  };
}

function isPossible(tree: Tree, candidate: ThingCandidate, token: Token, plural: boolean): boolean {
  const last = lastOf(candidate);
  // "its wing" is not that of the wing
  if (!canBe(candidate.kind, plural) || last.head === token.head) return false;
  if (token.sentence - last.sentence > REACH) return false;
  if (roleOfRelation(token.deprel) === 'possessive' || /sel(?:f|ves)$/i.test(token.text)) return true;
  // "the airline bought it": what a verb joins are two
  return !candidate.references.some(({ head }) => token.head >= 0 && tree.token(head).head === token.head);
}
