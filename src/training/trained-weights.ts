import { readFileSync } from 'node:fs';

/** Weights as a trainer leaves them: a header with settings and word lists, and float32 numbers. */
export interface TrainedWeights {
  readonly header: TrainedHeader;
  /** The next `count` numbers. */
  take(count: number): Float32Array;
}

export interface TrainedHeader {
  /** Widths of the layers. */
  readonly cfg: Readonly<Record<string, number>>;
  readonly word: readonly string[];
  readonly tag?: readonly string[];
  readonly rel?: readonly string[];
  readonly lab?: readonly string[];
}

/** Reads a trainer's file: length of the header in four bytes, header as JSON, numbers. */
export function readTrainedWeights(path: string): TrainedWeights {
  const file = readFileSync(path);
  const length = file.readUInt32LE(0);
  const header = JSON.parse(file.toString('utf8', 4, 4 + length)) as TrainedHeader;
  const numbers = new Float32Array(new Uint8Array(file.subarray(4 + length)).buffer);
  let at = 0;
  return {
    header,
    take(count) {
      at += count;
      return numbers.slice(at - count, at);
    },
  };
}

/** Trainers keep a row for each input; the runtime wants a row for each output. */
export function transposed(values: Float32Array, columns: number): Float32Array {
  const rows = values.length / columns;
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result[column * rows + row] = values[row * columns + column]!;
    }
  }
  return result;
}
