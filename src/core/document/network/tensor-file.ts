/**
 * The file format of the weights: four bytes with the length of the header (little-endian), the header
 * as JSON, padded with spaces to a multiple of four, and then the tensors one after the other, each
 * padded to a multiple of four. An `int8` tensor is a float32 scale for each row followed by the rows.
 */

/** Rows of signed bytes; the value meant is `scales[row] * values[row * columns + column]`. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

export type TensorType = 'int8' | 'float32' | 'bytes' | 'uint32';

export interface TensorEntry {
  readonly name: string;
  readonly type: TensorType;
  readonly rows: number;
  readonly columns: number;
}

/** Word lists and settings that stand beside the tensors, by name. */
type Lists = Readonly<Record<string, readonly string[]>>;

export interface TensorHeader {
  readonly lists: Lists;
  readonly tensors: readonly TensorEntry[];
}

/** A model file that is missing, cut short, or made for another version. */
export class UnreadableModel extends Error {
  override readonly name = 'UnreadableModel';
}

export const paddedToFour = (length: number): number => (length + 3) & ~3;

/** Bytes a tensor takes in the file, without padding at its end. */
export function tensorLength({ type, rows, columns }: TensorEntry): number {
  const size = rows * columns;
  if (type === 'int8') return 4 * rows + size;
  return type === 'bytes' ? size : 4 * size;
}

/** One opened file: asks for a tensor that is not there throw {@link UnreadableModel}. */
export class TensorFile {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  readonly #header: TensorHeader;
  readonly #places = new Map<string, { readonly entry: TensorEntry; readonly start: number }>();

  /** @param file the file's name, for messages only */
  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    this.#bytes = bytes;
    const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.#header = this.#readHeader(length);
    let start = 4 + length;
    for (const entry of this.#header.tensors) {
      this.#places.set(entry.name, { entry, start });
      start += paddedToFour(tensorLength(entry));
    }
    if (start > bytes.length) throw this.#broken(`should have ${start} bytes and has ${bytes.length}`);
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  list(name: string): readonly string[] {
    const list = this.#header.lists[name];
    if (!list) throw this.#broken(`has no list "${name}"`);
    return list;
  }

  matrix(name: string): QuantisedMatrix {
    const { entry, start } = this.#find(name, 'int8');
    const { rows, columns } = entry;
    const place = start + 4 * rows;
    return {
      rows,
      columns,
      scales: new Float32Array(this.#copy(start, 4 * rows)),
      values: new Int8Array(this.#bytes.buffer, this.#bytes.byteOffset + place, rows * columns),
    };
  }

  floats(name: string): Float32Array {
    const { entry, start } = this.#find(name, 'float32');
    return new Float32Array(this.#copy(start, tensorLength(entry)));
  }

  integers(name: string): Uint32Array {
    const { entry, start } = this.#find(name, 'uint32');
    return new Uint32Array(this.#copy(start, tensorLength(entry)));
  }

  bytes(name: string): Uint8Array {
    const { entry, start } = this.#find(name, 'bytes');
    return this.#bytes.subarray(start, start + tensorLength(entry));
  }

  #readHeader(length: number): TensorHeader {
    try {
      return JSON.parse(new TextDecoder().decode(this.#bytes.subarray(4, 4 + length))) as TensorHeader;
    } catch {
      throw this.#broken('does not begin with a readable header');
    }
  }

  #find(name: string, type: TensorType): { readonly entry: TensorEntry; readonly start: number } {
    const place = this.#places.get(name);
    if (place?.entry.type !== type) throw this.#broken(`has no ${type} tensor "${name}"`);
    return place;
  }

  /** Typed arrays of four bytes must begin at a multiple of four, which a file read into a pool may not. */
  #copy(start: number, length: number): ArrayBuffer {
    const copy = new Uint8Array(length);
    copy.set(this.#bytes.subarray(start, start + length));
    return copy.buffer;
  }

  #broken(fault: string): UnreadableModel {
    return new UnreadableModel(
      `The language model's file ${this.#file} ${fault}. Restore data/language-model from the release.`,
    );
  }
}
