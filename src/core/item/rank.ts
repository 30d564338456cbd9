import { CRITERIA } from './criteria/index.js';
import type { Draft } from './draft.js';
import type { AskContext } from './item-type.js';

/** Weight of each criterion by name, and the bias: what the ranker has learned from judged items. */
export interface RankerWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability that a teacher prints the item unchanged: logistic over the criteria. 0..1. */
export function rank(draft: Draft, context: AskContext, ranker: RankerWeights): number {
  const sum = CRITERIA.reduce(
    (total, criterion) => total + (ranker.weights[criterion.name] ?? 0) * criterion.score(draft, context),
    ranker.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
