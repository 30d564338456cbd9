/** Weight of each feature of a candidate, as `train-pronouns` learned it. */
export type PronounWeights = Readonly<Record<string, number>>;

/** Probability of each candidate that it is the one meant, by a softmax over the sums of weights. */
export function probabilities(
  weights: PronounWeights,
  candidates: readonly (readonly string[])[],
): readonly number[] {
  const scores = candidates.map((features) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
