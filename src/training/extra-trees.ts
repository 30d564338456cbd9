import type { Branch } from '../core/item/rank.js';
import { seededRandom, type Random } from '../core/quiz/random.js';

/** A case to learn from: its features by column, and the share of judges who said yes, 0..1. */
export interface Case {
  readonly features: readonly number[];
  readonly label: number;
}

/** How the trees are grown; {@link SETTINGS} rank 2,746 judged items as well as more trees or smaller leaves. */
export interface Settings {
  readonly trees: number;
  /** Branches from the root to a leaf, at most. */
  readonly depth: number;
  /** Cases in a leaf, at least. */
  readonly leastLeaf: number;
  /** Share of the columns that are tried at a node. */
  readonly columns: number;
}

export const SETTINGS: Settings = { trees: 60, depth: 10, leastLeaf: 8, columns: 0.3 };

export interface Forest {
  readonly trees: readonly Branch[];
  /** For each column, by how much its splits lessened the variance of the labels, as a share of what all did. */
  readonly importance: readonly number[];
}

/**
 * Extremely randomised trees (Geurts, Ernst & Wehenkel 2006): at each node some columns are tried, each with one limit
 * drawn between its least and its greatest value there, and the split that lessens the variance of the labels most is
 * taken. All cases go into every tree; the limits differ.
 */
export function growForest(cases: readonly Case[], seed: string, settings = SETTINGS): Forest {
  const random = seededRandom(seed);
  const gains = (cases[0]?.features ?? []).map(() => 0);
  const trees = Array.from({ length: settings.trees }, () => grow(cases, 0, random, settings, gains));
  const all = gains.reduce((sum, gain) => sum + gain, 0);
  return { trees, importance: gains.map((gain) => gain / (all || 1)) };
}

/** Adds to the gains what each split gained. */
function grow(
  cases: readonly Case[],
  depth: number,
  random: Random,
  settings: Settings,
  gains: number[],
): Branch {
  const split = depth < settings.depth ? bestSplit(cases, random, settings) : null;
  if (!split) return hundredths(sumOf(cases) / Math.max(1, cases.length));
  const { column, above, gain } = split;
  gains[column]! += gain;
  const [low, high] = [false, true].map((isHigh) =>
    grow(
      cases.filter(({ features }) => features[column]! > above === isHigh),
      depth + 1,
      random,
      settings,
      gains,
    ),
  );
  // Two leaves that say the same are one.
  return low === high && typeof low === 'number' ? low : [column, above, low!, high!];
}

const hundredths = (share: number): number => Math.round(share * 100) / 100;

const sumOf = (cases: readonly Case[]): number => cases.reduce((sum, { label }) => sum + label, 0);

interface Split {
  readonly column: number;
  readonly above: number;
  /** Sum of squares about the mean that it takes away. */
  readonly gain: number;
}

/** Columns are drawn until the share of them is tried and one can be split; columns that are constant here count. */
function bestSplit(cases: readonly Case[], random: Random, settings: Settings): Split | null {
  if (cases.length < 2 * settings.leastLeaf || cases.every(({ label }) => label === cases[0]!.label))
    return null;
  const left = cases[0]!.features.map((_, column) => column);
  const wanted = Math.ceil(settings.columns * left.length);
  const sum = sumOf(cases);
  let best: Split | null = null;
  for (let tried = 0; left.length > 0 && (tried < wanted || !best); tried++) {
    const at = Math.floor(random() * left.length);
    const column = left[at]!;
    left[at] = left.at(-1)!;
    left.pop();
    const split = splitAtRandom(cases, column, sum, random, settings.leastLeaf);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

function splitAtRandom(
  cases: readonly Case[],
  column: number,
  sum: number,
  random: Random,
  leastLeaf: number,
): Split | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (const { features } of cases) {
    const value = features[column]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least === greatest) return null;
  const drawn = least + random() * (greatest - least);
  let [highs, highSum, below] = [0, 0, least];
  for (const { features, label } of cases) {
    const value = features[column]!;
    if (value > drawn) {
      highs++;
      highSum += label;
    } else if (value > below) below = value;
  }
  const lows = cases.length - highs;
  if (highs < leastLeaf || lows < leastLeaf) return null;
  const gain = highSum ** 2 / highs + (sum - highSum) ** 2 / lows - sum ** 2 / cases.length;
  return { column, above: shortest(drawn, below), gain };
}

/** The limit with so few digits that it still parts the same cases: the file stays small. */
function shortest(limit: number, below: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const cut = Math.floor(limit * 10 ** digits) / 10 ** digits;
    if (cut >= below) return cut;
  }
  return limit;
}
