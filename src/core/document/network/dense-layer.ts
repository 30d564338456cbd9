import type { LoadedMatrix, MatrixKernel } from './matrix-kernel.js';
import type { TensorFile } from './tensor-file.js';

/** Weights and bias. */
export class DenseLayer {
  readonly #kernel: MatrixKernel;
  readonly #weights: LoadedMatrix;
  readonly #bias: Float32Array;

  constructor(kernel: MatrixKernel, file: TensorFile, name: string) {
    this.#kernel = kernel;
    this.#weights = kernel.load(file.matrix(`${name}.weights`));
    this.#bias = file.floats(`${name}.bias`);
  }

  /** Numbers that go out per row. */
  get width(): number {
    return this.#weights.rows;
  }

  run(input: Float32Array): Float32Array {
    const rows = input.length / this.#weights.columns;
    const output = new Float32Array(rows * this.width);
    for (let row = 0; row < rows; row++) output.set(this.#bias, row * this.width);
    this.#kernel.multiplyAdd(input, this.#weights, output);
    return output;
  }
}
