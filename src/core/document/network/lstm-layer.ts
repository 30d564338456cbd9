import type { LoadedDirection, LoadedLstm, MatrixKernel, WordRows } from './matrix-kernel.js';
import type { PackedBatch } from './packed-batch.js';
import { UnreadableModel } from './tensor-file.js';
import type { QuantisedMatrix, TensorFile } from './tensor-file.js';

/** A long short-term memory in both directions, their states side by side. */
export class LstmLayer {
  readonly #kernel: MatrixKernel;
  readonly #lstm: LoadedLstm;

  constructor(kernel: MatrixKernel, file: TensorFile, name: string) {
    this.#kernel = kernel;
    const load = (direction: string): LoadedDirection => {
      const recurrent = file.matrix(`${name}.${direction}.recurrent`);
      checkGates(recurrent);
      return {
        input: kernel.load(
          file.matrix(`${name}.${direction}.input`),
          file.floats(`${name}.${direction}.bias`),
        ),
        recurrent: kernel.load(recurrent, new Float32Array(recurrent.rows)),
      };
    };
    this.#lstm = { forward: load('forward'), backward: load('backward') };
  }

  /** For each word of the batch its state forward and its state backward. */
  run(words: WordRows, batch: PackedBatch): Float32Array {
    return this.#kernel.runLstm(this.#lstm, words, batch);
  }
}

/** Kernels work on four units at a time. */
function checkGates({ rows, columns }: QuantisedMatrix): void {
  if (rows === 4 * columns && columns % 4 === 0) return;
  throw new UnreadableModel(
    `The language model has an LSTM with ${rows} gates over a state of ${columns}; there must be four for each, and their number a multiple of four.`,
  );
}

/** Layers named `layer0`, `layer1` …, as many as the file has. */
export function readLstmLayers(kernel: MatrixKernel, file: TensorFile): LstmLayer[] {
  const layers: LstmLayer[] = [];
  while (file.has(`layer${layers.length}.forward.input`)) {
    layers.push(new LstmLayer(kernel, file, `layer${layers.length}`));
  }
  return layers;
}

/** Runs the layers one upon the other; returns what each gives. */
export function runLayers(layers: readonly LstmLayer[], words: WordRows, batch: PackedBatch): Float32Array[] {
  const given: Float32Array[] = [];
  let below = words;
  for (const layer of layers) {
    const rows = layer.run(below, batch);
    given.push(rows);
    below = { rows, rowOf: null };
  }
  return given;
}
