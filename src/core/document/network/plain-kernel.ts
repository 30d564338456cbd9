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

/** The kernel for engines without WebAssembly SIMD: right and about ten times slower. */
export class PlainKernel implements MatrixKernel {
  readonly #weights: Int16Array[] = [];

  load(weights: QuantisedMatrix): LoadedMatrix {
    const packed = new Int16Array(packedLength(weights));
    packWeights(weights, packed);
    const place = this.#weights.push(packed) - 1;
    return { rows: weights.rows, columns: weights.columns, scales: weights.scales, place };
  }

  multiplyAdd(input: Float32Array, weights: LoadedMatrix, output: Float32Array): void {
    const rows = input.length / weights.columns;
    const width = 2 * pairsOf(weights.columns);
    const panels = panelsOf(weights.rows);
    const scaled = new Int16Array(rows * width);
    const scales = new Float32Array(rows);
    scaleInput(input, weights.columns, scaled, scales);
    const sums = new Int32Array(rows * panels * PANEL);
    const packed = this.#weights[weights.place]!;
    for (let row = 0; row < rows; row++) {
      for (let out = 0; out < weights.rows; out++) {
        const from = Math.floor(out / PANEL) * width * PANEL + 2 * (out % PANEL);
        sums[row * panels * PANEL + out] = dot(scaled, row * width, packed, from, width);
      }
    }
    addScaled(sums, scales, weights, output);
  }
}

function dot(inputs: Int16Array, at: number, weights: Int16Array, from: number, width: number): number {
  let sum = 0;
  for (let i = 0; i < width; i += 2) {
    const place = from + i * PANEL;
    sum += inputs[at + i]! * weights[place]! + inputs[at + i + 1]! * weights[place + 1]!;
  }
  return sum;
}
