import type { QuantisedMatrix } from './tensor-file.js';

/**
 * Multiplies rows of numbers with weights, in whole numbers: a row of inputs is scaled to 15 bits with
 * its sign, the weights are bytes already, and the sums fit 32 bits. So every kernel gives exactly the
 * same answer on every machine.
 */
export interface MatrixKernel {
  /** Brings weights into the order that the kernel reads them in. */
  load(weights: QuantisedMatrix): LoadedMatrix;
  /**
   * Adds `input × weightsᵀ` to `output`.
   *
   * @param input rows of `weights.columns` numbers
   * @param output as many rows of `weights.rows` numbers
   */
  multiplyAdd(input: Float32Array, weights: LoadedMatrix, output: Float32Array): void;
}

export interface LoadedMatrix {
  /** Numbers that go out. */
  readonly rows: number;
  /** Numbers that come in. */
  readonly columns: number;
  readonly scales: Float32Array;
  /** Where the kernel keeps the packed weights, counted in 16-bit words. */
  readonly place: number;
}

/** Outputs are made eight at a time. */
export const PANEL = 8;

/** Largest absolute value of a scaled input. */
export const INPUT_LIMIT = 16_383;

/** More inputs than this could overflow: columns × 16,383 × 127 must stay below 2^31. */
export const MOST_COLUMNS = 1_032;

/** Inputs are taken in pairs. */
export const pairsOf = (columns: number): number => (columns + 1) >> 1;

export const panelsOf = (rows: number): number => Math.ceil(rows / PANEL);

/** Words that {@link packWeights} writes. */
export const packedLength = ({ rows, columns }: QuantisedMatrix): number =>
  panelsOf(rows) * pairsOf(columns) * 2 * PANEL;

/**
 * Writes weights as panels of eight outputs; in a panel, for each pair of inputs, the two weights of
 * each output stand side by side. What is missing in the last panel or pair is zero.
 */
export function packWeights(weights: QuantisedMatrix, packed: Int16Array): void {
  const { rows, columns, values } = weights;
  const pairs = pairsOf(columns);
  for (let row = 0; row < rows; row++) {
    const panel = Math.floor(row / PANEL) * pairs * 2 * PANEL + 2 * (row % PANEL);
    for (let column = 0; column < columns; column++) {
      packed[panel + (column >> 1) * 2 * PANEL + (column & 1)] = values[row * columns + column]!;
    }
  }
}

/**
 * Scales rows of inputs to whole numbers.
 *
 * @param scaled receives the rows, each padded to a whole number of pairs
 * @param scales receives what to multiply each row with to get the inputs back
 */
export function scaleInput(
  input: Float32Array,
  columns: number,
  scaled: Int16Array,
  scales: Float32Array,
): void {
  const rows = input.length / columns;
  const width = 2 * pairsOf(columns);
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    let largest = 0;
    for (let i = from; i < from + columns; i++) {
      const size = Math.abs(input[i]!);
      if (size > largest) largest = size;
    }
    const factor = largest > 0 ? INPUT_LIMIT / largest : 0;
    const to = row * width;
    for (let i = 0; i < columns; i++) {
      const value = input[from + i]! * factor;
      scaled[to + i] = value < 0 ? value - 0.5 : value + 0.5;
    }
    if (width > columns) scaled[to + columns] = 0;
    scales[row] = largest / INPUT_LIMIT;
  }
}

/** Adds whole-number sums, rows of `panels × 8`, to the output in the scale of the numbers. */
export function addScaled(
  sums: Int32Array,
  inputScales: Float32Array,
  weights: LoadedMatrix,
  output: Float32Array,
): void {
  const { rows: width, scales } = weights;
  const rows = output.length / width;
  const stride = panelsOf(width) * PANEL;
  for (let row = 0; row < rows; row++) {
    const inputScale = inputScales[row]!;
    const from = row * stride;
    const to = row * width;
    for (let i = 0; i < width; i++) {
      output[to + i] = output[to + i]! + sums[from + i]! * (inputScale * scales[i]!);
    }
  }
}
