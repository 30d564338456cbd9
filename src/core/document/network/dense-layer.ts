import type { LoadedLayer, MatrixKernel } from './matrix-kernel.js';
import type { TensorFile } from './tensor-file.js';

/** Weights and bias. */
export class DenseLayer {
  readonly #kernel: MatrixKernel;
  readonly #layer: LoadedLayer;

  constructor(kernel: MatrixKernel, file: TensorFile, name: string) {
    this.#kernel = kernel;
    this.#layer = kernel.load(file.matrix(`${name}.weights`), file.floats(`${name}.bias`));
  }

  /** Numbers that go out per row. */
  get width(): number {
    return this.#layer.rows;
  }

  run(input: Float32Array): Float32Array {
    return this.#kernel.apply(this.#layer, input, false);
  }

  /** The same with negative numbers made small. */
  runRectified(input: Float32Array): Float32Array {
    return this.#kernel.apply(this.#layer, input, true);
  }
}
