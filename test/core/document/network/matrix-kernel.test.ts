import { describe, expect, test } from '@jest/globals';

import { MOST_COLUMNS } from '../../../../src/core/document/network/matrix-kernel.js';
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
    const output = kernel.apply(kernel.load(matrix, bias), input);
    const expected = product(matrix, bias, input);
    expect(output).toHaveLength(expected.length);
    expected.forEach((value, i) => expect(output[i]).toBeCloseTo(value, 2));
  });

  test('says no to a layer whose sums could overflow', () => {
    expect(() => make().load(weights(1, MOST_COLUMNS + 1), numbers(1))).toThrow(UnreadableModel);
  });
});

test('both kernels give the same LSTM states, forward and backward', () => {
  const width = 12;
  const recurrent = weights(4 * width, width);
  const batch = packBatch([6, 4, 4, 1]);
  const gates = numbers(batch.size * 4 * width);
  for (const backward of [false, true]) {
    const [plain, simd] = [new PlainKernel(), new SimdKernel(code)].map((kernel) => {
      const layer = kernel.load(recurrent, new Float32Array(4 * width));
      return kernel.runLstm(layer, gates.slice(), batch, backward);
    });
    plain!.forEach((state, i) => expect(simd![i]).toBeCloseTo(state, 4));
  }
});
