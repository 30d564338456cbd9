import { probabilities } from './pronoun-weights.js';
import type { PronounWeights } from './pronoun-weights.js';
import type { ThingCandidate } from './thing-candidates.js';
import type { ThingPlace } from './thing-place.js';

/** What was learned about "it" and "they". */
export interface ThingModel {
  /** One for each feature of a candidate. */
  readonly weights: PronounWeights;
  /**
   * From the share that the weights give to the probability that it is right: its log-odds times `slope`, plus
   * what the kind of thing adds: `it: place`.
   */
  readonly calibration: { readonly slope: number; readonly offsets: Readonly<Record<string, number>> };
}

/** Nearest to 0 and 1 that log-odds are taken of. */
const EDGE = 1e-4;

export const logOdds = (share: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share));
  return Math.log(inside / (1 - inside));
};

/** Name under which the offset of a kind of thing stands. */
export const offsetName = (plural: boolean, { kind }: ThingCandidate): string =>
  `${plural ? 'they' : 'it'}: ${kind}`;

/** The likeliest candidate, and the probability that it is the right one; the last features stand for none. */
export function chooseThing(
  { weights, calibration }: ThingModel,
  { plural, candidates }: ThingPlace,
  features: readonly (readonly string[])[],
): { chosen: number; confidence: number } {
  const given = probabilities(weights, features);
  const share = Math.max(...given);
  const chosen = given.indexOf(share);
  const candidate = candidates[chosen];
  const offset = candidate ? (calibration.offsets[offsetName(plural, candidate)] ?? 0) : 0;
  return { chosen, confidence: 1 / (1 + Math.exp(-calibration.slope * logOdds(share) - offset)) };
}
