import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { paddedToFour, tensorLength } from '../core/document/network/tensor-file.js';
import type { TensorEntry, TensorHeader } from '../core/document/network/tensor-file.js';

/** A tensor on its way into a file: its entry and its bytes. */
export interface NewTensor extends TensorEntry {
  readonly bytes: Uint8Array;
}

const asBytes = (array: Float32Array | Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export function floatTensor(name: string, values: Float32Array): NewTensor {
  return { name, type: 'float32', rows: 1, columns: values.length, bytes: asBytes(values) };
}

export function integerTensor(name: string, values: Uint32Array): NewTensor {
  return { name, type: 'uint32', rows: 1, columns: values.length, bytes: asBytes(values) };
}

export function byteTensor(name: string, values: Uint8Array | Int8Array): NewTensor {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { name, type: 'bytes', rows: 1, columns: values.length, bytes };
}

/**
 * Rounds each row to whole numbers with one scale, so that the size of its largest is `most`.
 *
 * @param most up to 127; a smaller number rounds more coarsely and compresses better
 */
export function quantisedTensor(name: string, values: Float32Array, columns: number, most = 127): NewTensor {
  const rows = values.length / columns;
  const scales = new Float32Array(rows);
  const rounded = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    let largest = 0;
    for (let i = from; i < from + columns; i++) largest = Math.max(largest, Math.abs(values[i]!));
    scales[row] = largest / most;
    if (largest === 0) continue;
    for (let i = from; i < from + columns; i++) rounded[i] = Math.round((values[i]! / largest) * most);
  }
  const bytes = new Uint8Array(4 * rows + rounded.length);
  bytes.set(asBytes(scales));
  bytes.set(asBytes(rounded), 4 * rows);
  return { name, type: 'int8', rows, columns, bytes };
}

/** The format that `TensorFile` reads. */
export function encodeTensorFile(
  lists: Readonly<Record<string, readonly string[]>>,
  tensors: readonly NewTensor[],
): Uint8Array {
  const entries = tensors.map(({ name, type, rows, columns }) => ({ name, type, rows, columns }));
  const header: TensorHeader = { lists, tensors: entries };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = paddedToFour(json.length);
  const size = entries.reduce((sum, entry) => sum + paddedToFour(tensorLength(entry)), 4 + headerLength);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, headerLength, true);
  file.fill(0x20, 4, 4 + headerLength);
  file.set(json, 4);
  let start = 4 + headerLength;
  for (const tensor of tensors) {
    file.set(tensor.bytes, start);
    start += paddedToFour(tensor.bytes.length);
  }
  return file;
}

/** Writes a tensor file compressed with gzip. */
export function writeTensorFile(
  path: string,
  lists: Readonly<Record<string, readonly string[]>>,
  tensors: readonly NewTensor[],
): void {
  writeFileSync(path, gzipSync(encodeTensorFile(lists, tensors), { level: 9 }));
}
