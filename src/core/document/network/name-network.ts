import { DenseLayer } from './dense-layer.js';
import { markListed } from './gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { findLabelPath } from './label-path.js';
import type { LabelTransitions } from './label-path.js';
import { readLstmLayers, runLayers } from './lstm-layer.js';
import type { LstmLayer } from './lstm-layer.js';
import type { MatrixKernel } from './matrix-kernel.js';
import { inBatches, placeOf } from './packed-batch.js';
import type { PackedBatch } from './packed-batch.js';
import { SharedRows } from './shared-rows.js';
import type { QuantisedMatrix, TensorFile } from './tensor-file.js';
import { WordEncoder, addRow } from './word-encoder.js';
import type { WordVectors } from './word-encoder.js';

/**
 * Finds names: LSTM over the words and the lists they stand in, and a conditional random field over the
 * labels (Lample and others 2016, "Neural Architectures for Named Entity Recognition").
 */
export class NameNetwork {
  readonly #words: WordEncoder;
  readonly #gazetteer: Gazetteer;
  /** One row for each bit of the gazetteer. */
  readonly #lists: QuantisedMatrix;
  readonly #layers: readonly LstmLayer[];
  readonly #hidden: DenseLayer;
  readonly #output: DenseLayer;
  readonly #transitions: LabelTransitions;

  constructor(file: TensorFile, vectors: WordVectors, gazetteer: Gazetteer, kernel: MatrixKernel) {
    this.#words = new WordEncoder(file, vectors);
    this.#gazetteer = gazetteer;
    this.#lists = file.matrix('lists');
    this.#layers = readLstmLayers(kernel, file);
    this.#hidden = new DenseLayer(kernel, file, 'hidden');
    this.#output = new DenseLayer(kernel, file, 'output');
    this.#transitions = {
      labels: file.list('labels'),
      between: file.floats('between'),
      first: file.floats('first'),
      last: file.floats('last'),
    };
  }

  /** Labels `O`, `B-PER`, `I-PER` … for sentences given as words; the answer has the same order. */
  label(sentences: readonly (readonly string[])[]): string[][] {
    const labelled: string[][] = sentences.map(() => []);
    inBatches(
      sentences.map((words) => words.length),
      (numbers, batch) => {
        const scores = this.#score(
          numbers.map((number) => sentences[number]!),
          batch,
        );
        const width = this.#output.width;
        numbers.forEach((number, i) => {
          const rows = sentences[number]!.map((_, word) => {
            const from = placeOf(batch, i, word) * width;
            return scores.subarray(from, from + width);
          });
          const path = findLabelPath(rows, this.#transitions);
          labelled[number] = Array.from(path, (label) => this.#transitions.labels[label]!);
        });
      },
    );
    return labelled;
  }

  #score(sentences: readonly (readonly string[])[], batch: PackedBatch): Float32Array {
    const rows = new SharedRows(batch.size, this.#words.width + this.#lists.columns);
    sentences.forEach((words, i) => {
      const marks = markListed(this.#gazetteer, words);
      words.forEach((word, t) =>
        rows.place(placeOf(batch, i, t), `${marks[t]} ${word}`, (output, at) =>
          this.#write(word, marks[t]!, output, at),
        ),
      );
    });
    const states = runLayers(this.#layers, rows, batch).at(-1)!;
    return this.#output.run(this.#hidden.runRectified(states));
  }

  /** @param marks bits of the lists that the word stands in */
  #write(word: string, marks: number, output: Float32Array, at: number): void {
    this.#words.write(word, output, at);
    for (let bit = 0; bit < this.#lists.rows; bit++) {
      if ((marks >> bit) & 1) addRow(this.#lists, bit, output, at + this.#words.width);
    }
  }
}
