import type { Features } from './features.js';

/** A leaf says what share of such items was accepted; a branch looks at one feature, and goes high where it is above. */
export type Branch = number | readonly [feature: number, above: number, low: Branch, high: Branch];

/** What the ranker has learned from judged items: trees over features by number, and how to read their mean. */
export interface RankerWeights {
  /** The log-odds of a score: those of the trees' mean, times the slope, and the shift. */
  readonly slope: number;
  readonly shift: number;
  readonly features: readonly string[];
  readonly trees: readonly Branch[];
}

/** Probability that a teacher prints the item unchanged: what the trees say in the mean, calibrated. 0..1. */
export function rank(seen: Features, { slope, shift, features, trees }: RankerWeights): number {
  const values = features.map((name) => seen[name] ?? 0);
  return calibrated(meanOf(trees, values), slope, shift);
}

/** Mean of the leaves that these values lead to, 0..1. */
export function meanOf(trees: readonly Branch[], values: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let branch = tree;
    while (typeof branch !== 'number') branch = values[branch[0]]! > branch[1] ? branch[3] : branch[2];
    sum += branch;
  }
  return trees.length > 0 ? sum / trees.length : 0.5;
}

/** A mean of trees shrinks towards the middle: slope and shift lead it back to the share that it stands for. 0..1. */
export function calibrated(mean: number, slope: number, shift: number): number {
  return 1 / (1 + Math.exp(-slope * logOdds(mean) - shift));
}

/** Of 0 and 1 as of a hair's breadth beside them. */
export function logOdds(share: number): number {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, share));
  return Math.log(inside / (1 - inside));
}
