import type { Features } from './features.js';

/** What is added to the score where a feature is above a limit: [limit, what is added]. */
export type Steps = readonly (readonly [above: number, adds: number])[];

/** A curve for each feature by name, in steps, and where the score starts: what the ranker has learned from judged items. */
export interface RankerWeights {
  readonly bias: number;
  readonly curves: Readonly<Record<string, Steps>>;
}

/** Probability that a teacher prints the item unchanged: logistic over the sum of its features' curves. 0..1. */
export function rank(features: Features, { bias, curves }: RankerWeights): number {
  let sum = bias;
  for (const [name, steps] of Object.entries(curves)) {
    const value = features[name] ?? 0;
    for (const [above, adds] of steps) if (value > above) sum += adds;
  }
  return 1 / (1 + Math.exp(-sum));
}
