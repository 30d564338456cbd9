import type { LoadedLayer, MatrixKernel } from './matrix-kernel.js';
import type { PackedBatch } from './packed-batch.js';
import { UnreadableModel } from './tensor-file.js';
import type { QuantisedMatrix, TensorFile } from './tensor-file.js';

/** A long short-term memory in both directions, their states side by side. */
export class LstmLayer {
  readonly #kernel: MatrixKernel;
  readonly #directions: readonly LstmDirection[];

  constructor(kernel: MatrixKernel, file: TensorFile, name: string) {
    this.#kernel = kernel;
    this.#directions = ['forward', 'backward'].map((direction) => {
      const input = file.matrix(`${name}.${direction}.input`);
      const recurrent = file.matrix(`${name}.${direction}.recurrent`);
      checkGates(recurrent);
      return {
        backward: direction === 'backward',
        input: kernel.load(input, file.floats(`${name}.${direction}.bias`)),
        recurrent: kernel.load(recurrent, new Float32Array(recurrent.rows)),
      };
    });
  }

  /** For each word's row of inputs its state forward and its state backward. */
  run(input: Float32Array, batch: PackedBatch): Float32Array {
    const [forward, backward] = this.#directions.map((direction) => {
      const gates = this.#kernel.apply(direction.input, input);
      return this.#kernel.runLstm(direction.recurrent, gates, batch, direction.backward);
    }) as [Float32Array, Float32Array];
    const half = forward.length / batch.size;
    const output = new Float32Array(2 * forward.length);
    for (let row = 0; row < batch.size; row++) {
      output.set(forward.subarray(row * half, (row + 1) * half), 2 * row * half);
      output.set(backward.subarray(row * half, (row + 1) * half), (2 * row + 1) * half);
    }
    return output;
  }
}

/** Kernels work on four units at a time. */
function checkGates({ rows, columns }: QuantisedMatrix): void {
  if (rows === 4 * columns && columns % 4 === 0) return;
  throw new UnreadableModel(
    `The language model has an LSTM with ${rows} gates over a state of ${columns}; there must be four for each, and their number a multiple of four.`,
  );
}

interface LstmDirection {
  readonly backward: boolean;
  /** From the input to the gates. */
  readonly input: LoadedLayer;
  /** From the state to the gates. */
  readonly recurrent: LoadedLayer;
}

/** Layers named `layer0`, `layer1` …, as many as the file has. */
export function readLstmLayers(kernel: MatrixKernel, file: TensorFile): LstmLayer[] {
  const layers: LstmLayer[] = [];
  while (file.has(`layer${layers.length}.forward.input`)) {
    layers.push(new LstmLayer(kernel, file, `layer${layers.length}`));
  }
  return layers;
}
