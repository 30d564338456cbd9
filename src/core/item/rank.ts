import type { Features } from './features.js';

/** Weight of each feature by name, and the bias: what the ranker has learned from judged items. */
export interface RankerWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability that a teacher prints the item unchanged: logistic over its features. 0..1. */
export function rank(features: Features, ranker: RankerWeights): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + (ranker.weights[name] ?? 0) * value,
    ranker.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
