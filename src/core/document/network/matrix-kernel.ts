import type { PackedBatch } from './packed-batch.js';
import { UnreadableModel } from './tensor-file.js';
import type { QuantisedMatrix } from './tensor-file.js';

/**
 * The two operations in which the networks spend their time.
 *
 * Products are made of whole numbers: a row of inputs is scaled to 15 bits with its sign, the weights are
 * bytes already, and the sums fit 32 bits.
 */
export interface MatrixKernel {
  /**
   * Brings weights into the order that the kernel reads them in.
   *
   * @param weights a row for each number that goes out
   * @param bias what is added to each number that goes out
   * @throws UnreadableModel when there are more columns than {@link MOST_COLUMNS}
   */
  load(weights: QuantisedMatrix, bias: Float32Array): LoadedLayer;

  /**
   * For each row of `layer.columns` inputs, a row of `layer.rows` outputs.
   *
   * @param rectified negative outputs are made small
   */
  apply(layer: LoadedLayer, input: Float32Array, rectified: boolean): Float32Array;

  /**
   * Runs a long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates) over a batch, once forward
   * and once backward.
   *
   * Going backward, a step has more sentences than the one before it: those that end there begin with an
   * empty state.
   *
   * @returns a row for each word: its state forward, and its state backward
   */
  runLstm(lstm: LoadedLstm, words: WordRows, batch: PackedBatch): Float32Array;
}

/** Inputs for the words of a batch. */
export interface WordRows {
  readonly rows: Float32Array;
  /** Row of each place in the batch: words that are alike may share one. Null where each place has its own. */
  readonly rowOf: Int32Array | null;
}

/** Both directions of an LSTM, of equal width. */
export interface LoadedLstm {
  readonly forward: LoadedDirection;
  readonly backward: LoadedDirection;
}

/** What goes to the gates, which are in, forget, out and candidate, each as wide as the state. */
export interface LoadedDirection {
  readonly input: LoadedLayer;
  /** From the state of the step before. */
  readonly recurrent: LoadedLayer;
}

export interface LoadedLayer {
  /** Numbers that go out. */
  readonly rows: number;
  /** Numbers that come in. */
  readonly columns: number;
  /** Where the kernel keeps it. */
  readonly place: number;
}

/** Largest absolute value of a scaled input. */
export const INPUT_LIMIT = 16_383;

/** More inputs than this could overflow: columns × 16,383 × 127 must stay below 2^31. */
export const MOST_COLUMNS = 1_032;

/** @throws UnreadableModel when the sums of a product could overflow */
export function checkColumns({ columns }: QuantisedMatrix): void {
  if (columns <= MOST_COLUMNS) return;
  throw new UnreadableModel(
    `The language model has a layer of ${columns} inputs, and ${MOST_COLUMNS} is the most that can be worked with.`,
  );
}

/** One step of an LSTM over a packed batch. */
export interface LstmStep {
  /** First place of the step, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** First place of the step before it. */
  readonly before: number;
  /** How many sentences go on from the step before; the others begin. */
  readonly kept: number;
}

/** The steps of a batch in the order in which an LSTM takes them. */
export function lstmSteps({ offsets }: PackedBatch, backward: boolean): LstmStep[] {
  const steps: LstmStep[] = [];
  const count = offsets.length - 1;
  for (let i = 0; i < count; i++) {
    const step = backward ? count - 1 - i : i;
    const from = offsets[step]!;
    const to = offsets[step + 1]!;
    const before = steps.at(-1);
    const kept = before ? Math.min(to - from, before.to - before.from) : 0;
    steps.push({ from, to, before: before?.from ?? 0, kept });
  }
  return steps;
}
