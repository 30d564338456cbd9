import { describe, expect, test } from '@jest/globals';

import { TensorFile, UnreadableModel } from '../../../../src/core/document/network/tensor-file.js';
import {
  byteTensor,
  encodeTensorFile,
  floatTensor,
  integerTensor,
  quantisedTensor,
} from '../../../../src/training/write-tensor-file.js';

const bytes = encodeTensorFile({ words: ['über', 'naïve'] }, [
  byteTensor('bytes', Uint8Array.of(1, 2, 3)),
  quantisedTensor('matrix', Float32Array.of(1, -2, 0.5, 0, 0, 0), 3),
  integerTensor('integers', Uint32Array.of(4_000_000_000, 7)),
  floatTensor('floats', Float32Array.of(0.25, -8)),
]);

describe('a tensor file', () => {
  test('gives back what was written, wherever it lies in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const file = new TensorFile('some.bin', shifted.subarray(1));
    expect(file.list('words')).toEqual(['über', 'naïve']);
    expect([...file.bytes('bytes')]).toEqual([1, 2, 3]);
    expect([...file.integers('integers')]).toEqual([4_000_000_000, 7]);
    expect([...file.floats('floats')]).toEqual([0.25, -8]);
    const { rows, columns, scales, values } = file.matrix('matrix');
    expect([rows, columns]).toEqual([2, 3]);
    expect([...values]).toEqual([64, -127, 32, 0, 0, 0]);
    expect(scales[0]! * values[1]!).toBeCloseTo(-2, 5);
  });

  test.each([
    ['is empty', new Uint8Array(0), 'does not begin with a readable header'],
    ['is something else', new TextEncoder().encode('not a model at all'), 'does not begin with'],
    ['is cut short', bytes.subarray(0, bytes.length - 4), `should have ${bytes.length} bytes`],
  ])('that %s is refused with its name', (_, broken, fault) => {
    expect(() => new TensorFile('some.bin', broken)).toThrow(UnreadableModel);
    expect(() => new TensorFile('some.bin', broken)).toThrow(`some.bin ${fault}`);
  });

  test('says which tensor it lacks', () => {
    const file = new TensorFile('some.bin', bytes);
    expect(() => file.floats('matrix')).toThrow('has no float32 tensor "matrix"');
    expect(() => file.list('labels')).toThrow('has no list "labels"');
  });
});
