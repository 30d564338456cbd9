import type { WordRows } from './matrix-kernel.js';

/** Writes a row of inputs for each place of a batch; places with the same key share one. */
export class SharedRows implements WordRows {
  readonly rowOf: Int32Array;
  readonly #all: Float32Array;
  readonly #width: number;
  readonly #known = new Map<string, number>();

  constructor(places: number, width: number) {
    this.rowOf = new Int32Array(places);
    this.#all = new Float32Array(places * width);
    this.#width = width;
  }

  /** The rows written so far. */
  get rows(): Float32Array {
    return this.#all.subarray(0, this.#known.size * this.#width);
  }

  /** @param write adds the inputs to `output` from `at` on; called for the first place with the key */
  place(place: number, key: string, write: (output: Float32Array, at: number) => void): void {
    let row = this.#known.get(key);
    if (row === undefined) {
      row = this.#known.size;
      this.#known.set(key, row);
      write(this.#all, row * this.#width);
    }
    this.rowOf[place] = row;
  }
}
