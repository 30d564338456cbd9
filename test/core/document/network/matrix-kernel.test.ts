import { describe, expect, test } from '@jest/globals';

import { MOST_COLUMNS } from '../../../../src/core/document/network/matrix-kernel.js';
import type {
  LoadedDirection,
  MatrixKernel,
  WordRows,
} from '../../../../src/core/document/network/matrix-kernel.js';
import { packBatch } from '../../../../src/core/document/network/packed-batch.js';
import { PlainKernel } from '../../../../src/core/document/network/plain-kernel.js';
import { SimdKernel } from '../../../../src/core/document/network/simd-kernel.js';
import type { QuantisedMatrix } from '../../../../src/core/document/network/tensor-file.js';
import { UnreadableModel } from '../../../../src/core/document/network/tensor-file.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';
import { readLanguageModelFiles } from '../../../../src/resources.js';

const random = seededRandom('kernels');
const numbers = (length: number): Float32Array => Float32Array.from({ length }, () => 2 * random() - 1);

function weights(rows: number, columns: number): QuantisedMatrix {
  const values = Int8Array.from({ length: rows * columns }, () => Math.round(254 * random() - 127));
  return { rows, columns, scales: numbers(rows).map((scale) => Math.abs(scale) / 127), values };
}

/** The product in floating point. */
function product(
  { rows, columns, scales, values }: QuantisedMatrix,
  bias: Float32Array,
  input: Float32Array,
) {
  return Array.from({ length: (input.length / columns) * rows }, (_, i) => {
    const [row, out] = [Math.floor(i / rows), i % rows];
    let sum = bias[out]!;
    for (let k = 0; k < columns; k++) {
      sum += input[row * columns + k]! * scales[out]! * values[out * columns + k]!;
    }
    return sum;
  });
}

const code = readLanguageModelFiles().get('kernel.wasm')!;

describe.each([
  ['plain', () => new PlainKernel()],
  ['SIMD', () => new SimdKernel(code)],
] as const)('the %s kernel', (_, make) => {
  test.each([
    [1, 1, 1],
    [1, 7, 3],
    [4, 8, 16],
    [5, 13, 20],
    [9, 250, 51],
  ])('multiplies %i rows of %i with weights of %i rows', (count, columns, rows) => {
    const kernel = make();
    kernel.load(weights(3, 5), numbers(3));
    const [matrix, bias, input] = [weights(rows, columns), numbers(rows), numbers(count * columns)];
    const layer = kernel.load(matrix, bias);
    const output = kernel.apply(layer, input, false);
    const rectified = kernel.apply(layer, input, true);
    const expected = product(matrix, bias, input);
    expect(output).toHaveLength(expected.length);
    expected.forEach((value, i) => expect(output[i]).toBeCloseTo(value, 2));
    expect(rectified).toEqual(output.map((value) => (value < 0 ? 0.1 * value : value)));
  });

  test('says no to a layer whose sums could overflow', () => {
    expect(() => make().load(weights(1, MOST_COLUMNS + 1), numbers(1))).toThrow(UnreadableModel);
  });
});

describe('LSTM states, forward and backward', () => {
  const [width, columns] = [12, 10];
  const batch = packBatch([6, 4, 4, 1]);
  const directions = [0, 1].map(() => ({
    input: weights(4 * width, columns),
    bias: numbers(4 * width),
    recurrent: weights(4 * width, width),
  }));
  const run = (kernel: MatrixKernel, words: WordRows): Float32Array => {
    const [forward, backward] = directions.map(({ input, bias, recurrent }) => ({
      input: kernel.load(input, bias),
      recurrent: kernel.load(recurrent, new Float32Array(4 * width)),
    })) as [LoadedDirection, LoadedDirection];
    return kernel.runLstm({ forward, backward }, words, batch);
  };
  const own = { rows: numbers(batch.size * columns), rowOf: null };

  test('both kernels give the same', () => {
    const [plain, simd] = [run(new PlainKernel(), own), run(new SimdKernel(code), own)];
    expect(simd).toHaveLength(2 * width * batch.size);
    plain.forEach((state, i) => expect(simd[i]).toBeCloseTo(state, 4));
  });

  test.each([
    ['plain', () => new PlainKernel()],
    ['SIMD', () => new SimdKernel(code)],
  ])('words may share a row: %s', (_, make) => {
    const rowOf = Int32Array.from({ length: batch.size }, (__, place) => place % 4);
    const shared = { rows: own.rows.slice(0, 4 * columns), rowOf };
    const rows = Float32Array.from({ length: batch.size * columns }, (__, i) => {
      return shared.rows[rowOf[Math.floor(i / columns)]! * columns + (i % columns)]!;
    });
    expect(run(make(), shared)).toEqual(run(make(), { rows, rowOf: null }));
  });
});
