import { sigmoid, tanh } from './activation.js';
import type { LoadedMatrix, MatrixKernel } from './matrix-kernel.js';
import type { PackedBatch } from './packed-batch.js';
import type { TensorFile } from './tensor-file.js';

/**
 * Long short-term memory in one direction (Hochreiter and Schmidhuber 1997, with forget gates). The
 * rows of the weights are the gates in, forget, out and the candidate, each as wide as the state.
 */
class LstmDirection {
  readonly #kernel: MatrixKernel;
  readonly #input: LoadedMatrix;
  readonly #recurrent: LoadedMatrix;
  readonly #bias: Float32Array;
  readonly #backward: boolean;

  constructor(kernel: MatrixKernel, file: TensorFile, name: string, backward: boolean) {
    this.#kernel = kernel;
    this.#input = kernel.load(file.matrix(`${name}.input`));
    this.#recurrent = kernel.load(file.matrix(`${name}.recurrent`));
    this.#bias = file.floats(`${name}.bias`);
    this.#backward = backward;
  }

  get width(): number {
    return this.#recurrent.columns;
  }

  /**
   * Going backward, a step has more sentences than the one before it: those that end there begin with
   * an empty state.
   */
  run(input: Float32Array, batch: PackedBatch): Float32Array {
    const { offsets, size } = batch;
    const steps = offsets.length - 1;
    const gates = this.#gatesFromInput(input, size);
    const states = new Float32Array(size * this.width);
    const cells = new Float32Array(size * this.width);
    for (let i = 0; i < steps; i++) {
      const step = this.#backward ? steps - 1 - i : i;
      const from = offsets[step]!;
      const to = offsets[step + 1]!;
      const before = i === 0 ? -1 : this.#backward ? step + 1 : step - 1;
      const kept = before < 0 ? 0 : Math.min(to - from, offsets[before + 1]! - offsets[before]!);
      const last = before < 0 ? 0 : offsets[before]!;
      this.#addRecurrent(states, last, kept, gates, from);
      this.#step(gates, cells, states, { from, to, last, kept });
    }
    return states;
  }

  #gatesFromInput(input: Float32Array, size: number): Float32Array {
    const width = 4 * this.width;
    const gates = new Float32Array(size * width);
    for (let row = 0; row < size; row++) gates.set(this.#bias, row * width);
    this.#kernel.multiplyAdd(input, this.#input, gates);
    return gates;
  }

  #addRecurrent(states: Float32Array, last: number, kept: number, gates: Float32Array, from: number): void {
    if (kept === 0) return;
    const width = this.width;
    this.#kernel.multiplyAdd(
      states.subarray(last * width, (last + kept) * width),
      this.#recurrent,
      gates.subarray(from * 4 * width, (from + kept) * 4 * width),
    );
  }

  #step(
    gates: Float32Array,
    cells: Float32Array,
    states: Float32Array,
    { from, to, last, kept }: { from: number; to: number; last: number; kept: number },
  ): void {
    const width = this.width;
    for (let row = from; row < to; row++) {
      const gate = row * 4 * width;
      const place = row * width;
      const old = row - from < kept ? (last + row - from) * width : -1;
      for (let k = 0; k < width; k++) {
        const kept = old < 0 ? 0 : sigmoid(gates[gate + width + k]!) * cells[old + k]!;
        const cell = sigmoid(gates[gate + k]!) * tanh(gates[gate + 3 * width + k]!) + kept;
        cells[place + k] = cell;
        states[place + k] = sigmoid(gates[gate + 2 * width + k]!) * tanh(cell);
      }
    }
  }
}

/** Both directions side by side. */
export class LstmLayer {
  readonly #forward: LstmDirection;
  readonly #backward: LstmDirection;

  constructor(kernel: MatrixKernel, file: TensorFile, name: string) {
    this.#forward = new LstmDirection(kernel, file, `${name}.forward`, false);
    this.#backward = new LstmDirection(kernel, file, `${name}.backward`, true);
  }

  /** Rows of the states forward and backward. */
  run(input: Float32Array, batch: PackedBatch): Float32Array {
    const forward = this.#forward.run(input, batch);
    const backward = this.#backward.run(input, batch);
    const half = this.#forward.width;
    const output = new Float32Array(2 * forward.length);
    for (let row = 0; row < batch.size; row++) {
      output.set(forward.subarray(row * half, (row + 1) * half), 2 * row * half);
      output.set(backward.subarray(row * half, (row + 1) * half), (2 * row + 1) * half);
    }
    return output;
  }
}

/** Layers named `layer0`, `layer1` …, as many as the file has. */
export function readLstmLayers(kernel: MatrixKernel, file: TensorFile): LstmLayer[] {
  const layers: LstmLayer[] = [];
  while (file.has(`layer${layers.length}.forward.input`)) {
    layers.push(new LstmLayer(kernel, file, `layer${layers.length}`));
  }
  return layers;
}
