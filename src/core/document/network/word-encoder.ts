import { remembering } from '../../once.js';
import type { QuantisedMatrix, TensorFile } from './tensor-file.js';
import { affixRows, normalForm } from './word-features.js';

/** Row of the word table for a word that was not seen in training. */
const UNKNOWN_WORD = 1;

/** Words of late that are not looked up again: those that every article has, and those of the article at hand. */
const AT_HAND = 2_000;

/** Vectors of many words, learned from much more text than the treebanks have. */
export interface WordVectors {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly table: QuantisedMatrix;
}

export function readWordVectors(file: TensorFile): WordVectors {
  return { rowOf: rowNumbers(file.list('words')), table: file.matrix('vectors') };
}

function rowNumbers(words: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  words.forEach((word, row) => rows.set(word, row));
  return rows;
}

/** What a network sees of a word by itself: a learned vector, the sum of its affixes', a general one. */
export class WordEncoder {
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #words: QuantisedMatrix;
  readonly #affixes: QuantisedMatrix;
  readonly #vectors: WordVectors;
  /** Numbers per word. */
  readonly width: number;

  constructor(file: TensorFile, vectors: WordVectors) {
    this.#rowOf = rowNumbers(file.list('words'));
    this.#words = file.matrix('words');
    this.#affixes = file.matrix('affixes');
    this.#vectors = vectors;
    this.width = this.#words.columns + this.#affixes.columns + vectors.table.columns;
  }

  /** Writes a word's numbers to `output` from `at` on. */
  write(word: string, output: Float32Array, at: number): void {
    output.set(this.#encode(word), at);
  }

  readonly #encode = remembering(AT_HAND, (word: string): Float32Array => {
    const output = new Float32Array(this.width);
    const form = normalForm(word);
    addRow(this.#words, this.#rowOf.get(form) ?? UNKNOWN_WORD, output, 0);
    const affixesAt = this.#words.columns;
    for (const row of affixRows(word, this.#affixes.rows)) addRow(this.#affixes, row, output, affixesAt);
    const row = this.#vectors.rowOf.get(form);
    if (row !== undefined) addRow(this.#vectors.table, row, output, affixesAt + this.#affixes.columns);
    return output;
  });
}

/** Adds one row of a table to `output` from `at` on. */
export function addRow(table: QuantisedMatrix, row: number, output: Float32Array, at: number): void {
  const { columns, values } = table;
  const scale = table.scales[row]!;
  const from = row * columns;
  for (let i = 0; i < columns; i++) output[at + i] = output[at + i]! + scale * values[from + i]!;
}
