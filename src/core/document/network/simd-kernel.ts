import {
  PANEL,
  addScaled,
  packWeights,
  packedLength,
  pairsOf,
  panelsOf,
  scaleInput,
} from './matrix-kernel.js';
import type { LoadedMatrix, MatrixKernel } from './matrix-kernel.js';
import type { QuantisedMatrix } from './tensor-file.js';

/** What data/language-model/kernel.wasm exports; places are in bytes. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  multiply(rows: number, panels: number, pairs: number, input: number, weights: number, sums: number): void;
}

const PAGE = 65_536;

/** Vectors begin at a multiple of sixteen bytes: that is quicker on some machines. */
const aligned = (bytes: number): number => (bytes + 15) & ~15;

/** The kernel in WebAssembly with SIMD. Its memory holds all weights, and after them room to work in. */
export class SimdKernel implements MatrixKernel {
  readonly #exports: KernelExports;
  /** First byte after the weights. */
  #free = 1024;
  #scales = new Float32Array(64);

  /**
   * @param code the bytes of kernel.wasm
   * @throws WebAssembly.CompileError when the engine has no SIMD
   */
  constructor(code: Uint8Array) {
    const module = new WebAssembly.Module(new Uint8Array(code));
    this.#exports = new WebAssembly.Instance(module).exports as unknown as KernelExports;
  }

  load(weights: QuantisedMatrix): LoadedMatrix {
    const place = this.#free;
    const length = packedLength(weights);
    this.#free = aligned(place + 2 * length);
    this.#reserve(this.#free);
    packWeights(weights, new Int16Array(this.#exports.memory.buffer, place, length));
    return { rows: weights.rows, columns: weights.columns, scales: weights.scales, place };
  }

  multiplyAdd(input: Float32Array, weights: LoadedMatrix, output: Float32Array): void {
    const rows = input.length / weights.columns;
    const pairs = pairsOf(weights.columns);
    const panels = panelsOf(weights.rows);
    const sumsAt = aligned(this.#free + 4 * rows * pairs);
    this.#reserve(sumsAt + 4 * rows * panels * PANEL);
    const { buffer } = this.#exports.memory;
    if (this.#scales.length < rows) this.#scales = new Float32Array(2 * rows);
    scaleInput(input, weights.columns, new Int16Array(buffer, this.#free, 2 * rows * pairs), this.#scales);
    this.#exports.multiply(rows, panels, pairs, this.#free, weights.place, sumsAt);
    addScaled(new Int32Array(buffer, sumsAt, rows * panels * PANEL), this.#scales, weights, output);
  }

  #reserve(bytes: number): void {
    const { memory } = this.#exports;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  }
}
