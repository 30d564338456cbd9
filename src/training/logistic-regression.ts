/** A case to learn from: its features by column, and the share of judges who said yes, 0..1. */
export interface Case {
  readonly features: readonly number[];
  readonly label: number;
}

/** Weight of each column, and the bias. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 50;
const SMALLEST_STEP = 1e-9;

/**
 * Logistic regression by Newton's method: a few dozen columns, so that the whole matrix is solved for at each step.
 * @param penalty of the squared weights (L2), as half of it is added to the loss; the bias is free. Above 0, or a
 *   column that is the same for all cases has no one solution.
 */
export function fitLogistic(cases: readonly Case[], penalty: number): Fit {
  const rows = cases.map(({ features }) => [1, ...features]);
  const size = rows[0]?.length ?? 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : penalty * weight));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? penalty : 0)));
    rows.forEach((row, r) => addCase(row, cases[r]!.label, weights, gradient, curvature));
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - change[i]!);
    if (Math.max(...change.map(Math.abs)) < SMALLEST_STEP) break;
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}

/** 0..1 */
export function predict({ bias, weights }: Fit, features: readonly number[]): number {
  return logistic(features.reduce((sum, value, i) => sum + value * weights[i]!, bias));
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

function addCase(
  row: readonly number[],
  label: number,
  weights: readonly number[],
  gradient: number[],
  curvature: number[][],
): void {
  const chance = logistic(row.reduce((sum, value, i) => sum + value * weights[i]!, 0));
  const used = row.flatMap((value, i) => (value === 0 ? [] : i));
  for (const i of used) {
    gradient[i]! += (chance - label) * row[i]!;
    for (const j of used) curvature[i]![j]! += chance * (1 - chance) * row[i]! * row[j]!;
  }
}

/** Solves `matrix · x = vector` by elimination; both are used up. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [vector[column], vector[pivot]] = [vector[pivot]!, vector[column]!];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      for (let k = column; k < size; k++) matrix[row]![k]! -= factor * matrix[column]![k]!;
      vector[row]! -= factor * vector[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) vector[row]! -= matrix[row]![k]! * vector[k]!;
    vector[row]! /= matrix[row]![row]!;
  }
  return vector;
}
