import { largest, softmaxShare } from './activation.js';
import { DenseLayer } from './dense-layer.js';
import { readLstmLayers, runLayers } from './lstm-layer.js';
import type { LstmLayer } from './lstm-layer.js';
import type { MatrixKernel, WordRows } from './matrix-kernel.js';
import { inBatches, placeOf } from './packed-batch.js';
import type { PackedBatch } from './packed-batch.js';
import { SharedRows } from './shared-rows.js';
import { findTree } from './spanning-tree.js';
import type { TensorFile } from './tensor-file.js';
import { WordEncoder } from './word-encoder.js';
import type { WordVectors } from './word-encoder.js';

/** What the network says about one word. */
export interface ParsedWord {
  /** Penn Treebank tag and universal tag: `NNP|PROPN`. */
  readonly tag: string;
  /** Position of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Probability of the head and of the relation given the head, multiplied; 0..1. */
  readonly confidence: number;
}

/** What the layers above the LSTM make of a batch: one row for each word; heads end with the root's row. */
interface Views {
  readonly tags: Float32Array;
  readonly arcDependents: Float32Array;
  readonly arcHeads: Float32Array;
  readonly labelDependents: Float32Array;
  readonly labelHeads: Float32Array;
}

/**
 * Tagger and dependency parser in one network (Dozat and Manning 2017, "Deep Biaffine Attention"): tags
 * from the first LSTM layer, arcs and labels from the last.
 */
export class ParserNetwork {
  readonly #words: WordEncoder;
  readonly #layers: readonly LstmLayer[];
  readonly #tags: readonly string[];
  readonly #relations: readonly string[];
  readonly #rootRelation: number;
  readonly #root: Float32Array;
  readonly #dense: (name: string) => DenseLayer;

  constructor(file: TensorFile, vectors: WordVectors, kernel: MatrixKernel) {
    this.#words = new WordEncoder(file, vectors);
    this.#layers = readLstmLayers(kernel, file);
    this.#tags = file.list('tags');
    this.#relations = file.list('relations');
    this.#rootRelation = this.#relations.indexOf('root');
    this.#root = file.floats('root');
    const layers = new Map(DENSE_LAYERS.map((name) => [name as string, new DenseLayer(kernel, file, name)]));
    this.#dense = (name) => layers.get(name)!;
  }

  /** Parses sentences given as words; the answer has the same order. */
  parse(sentences: readonly (readonly string[])[]): ParsedWord[][] {
    const parsed: ParsedWord[][] = sentences.map(() => []);
    inBatches(
      sentences.map((words) => words.length),
      (numbers, batch) => {
        const views = this.#view(
          numbers.map((number) => sentences[number]!),
          batch,
        );
        numbers.forEach((number, i) => {
          const places = sentences[number]!.map((_, word) => placeOf(batch, i, word));
          parsed[number] = this.#decode(views, places, batch.size);
        });
      },
    );
    return parsed;
  }

  #view(sentences: readonly (readonly string[])[], batch: PackedBatch): Views {
    const states = runLayers(this.#layers, this.#readWords(sentences, batch), batch);
    const [lowest, rows] = [states[0]!, states.at(-1)!];
    const withRoot = new Float32Array(rows.length + this.#root.length);
    withRoot.set(rows);
    withRoot.set(this.#root, rows.length);
    return {
      tags: this.#dense('tag.output').run(this.#dense('tag.hidden').runRectified(lowest)),
      arcDependents: this.#dense('arc.bilinear').run(this.#dense('arc.dependent').runRectified(rows)),
      arcHeads: this.#dense('arc.head').runRectified(withRoot),
      labelDependents: this.#dense('label.dependent').runRectified(rows),
      labelHeads: this.#dense('label.head').runRectified(withRoot),
    };
  }

  /** A word is read once, however often it comes. */
  #readWords(sentences: readonly (readonly string[])[], batch: PackedBatch): WordRows {
    const rows = new SharedRows(batch.size, this.#words.width);
    sentences.forEach((words, i) => {
      words.forEach((word, t) =>
        rows.place(placeOf(batch, i, t), word, (output, at) => this.#words.write(word, output, at)),
      );
    });
    return rows;
  }

  /** @param places of the sentence's words in the batch; @param root place of the root's row */
  #decode(views: Views, places: readonly number[], root: number): ParsedWord[] {
    const words = places.length;
    const rows = [root, ...places];
    const arcs = this.#scoreArcs(views, rows);
    const heads = findTree(arcs, words);
    const labels = this.#scoreLabels(views, rows, heads);
    const tagCount = this.#tags.length;
    const labelCount = this.#relations.length;
    return places.map((place, t) => {
      const head = heads[t]!;
      const label = this.#bestLabel(labels, t * labelCount, head === 0);
      return {
        tag: this.#tags[largest(views.tags, place * tagCount, tagCount)]!,
        head: head - 1,
        relation: this.#relations[label]!,
        confidence:
          softmaxShare(arcs, t * (words + 1), words + 1, head) *
          softmaxShare(labels, t * labelCount, labelCount, label),
      };
    });
  }

  /** Rows of one number for each possible head, the root first. */
  #scoreArcs({ arcDependents, arcHeads }: Views, rows: readonly number[]): Float32Array {
    const width = this.#dense('arc.bilinear').width;
    const words = rows.length - 1;
    const scores = new Float32Array(words * rows.length);
    const heads = Int32Array.from(rows, (row) => row * width);
    for (let t = 0; t < words; t++) {
      const dependent = arcDependents.subarray(rows[t + 1]! * width, (rows[t + 1]! + 1) * width);
      scoreHeads(dependent, arcHeads, heads, scores, t * rows.length);
      scores[t * rows.length + t + 1] = Number.NEGATIVE_INFINITY;
    }
    return scores;
  }

  /** Rows of one number for each relation between a word and its head. */
  #scoreLabels(views: Views, rows: readonly number[], heads: Int32Array): Float32Array {
    const width = this.#dense('label.dependent').width;
    const pairs = new Float32Array(heads.length * 3 * width);
    heads.forEach((head, t) => {
      const a = rows[t + 1]! * width;
      const b = rows[head]! * width;
      const to = t * 3 * width;
      for (let k = 0; k < width; k++) {
        const x = views.labelDependents[a + k]!;
        const y = views.labelHeads[b + k]!;
        pairs[to + k] = x;
        pairs[to + width + k] = y;
        pairs[to + 2 * width + k] = x * y;
      }
    });
    return this.#dense('label.output').run(pairs);
  }

  /** `root` goes to the word that hangs on the root, and to no other. */
  #bestLabel(scores: Float32Array, from: number, isRoot: boolean): number {
    if (isRoot) return this.#rootRelation;
    let best = -1;
    for (let i = 0; i < this.#relations.length; i++) {
      if (i !== this.#rootRelation && (best < 0 || scores[from + i]! > scores[from + best]!)) best = i;
    }
    return best;
  }
}

/**
 * Writes the products of one word with every head to `scores` from `to` on. Four heads at a time: the sums
 * do not wait for each other.
 *
 * @param heads where each head's numbers begin in `table`
 */
function scoreHeads(
  word: Float32Array,
  table: Float32Array,
  heads: Int32Array,
  scores: Float32Array,
  to: number,
): void {
  const last = heads.length - 1;
  for (let h = 0; h <= last; h += 4) {
    const [a, b] = [heads[h]!, heads[Math.min(h + 1, last)]!];
    const [c, d] = [heads[Math.min(h + 2, last)]!, heads[Math.min(h + 3, last)]!];
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let k = 0; k < word.length; k++) {
      const x = word[k]!;
      sumA += x * table[a + k]!;
      sumB += x * table[b + k]!;
      sumC += x * table[c + k]!;
      sumD += x * table[d + k]!;
    }
    scores[to + h] = sumA;
    if (h + 1 <= last) scores[to + h + 1] = sumB;
    if (h + 2 <= last) scores[to + h + 2] = sumC;
    if (h + 3 <= last) scores[to + h + 3] = sumD;
  }
}

const DENSE_LAYERS = [
  'tag.hidden',
  'tag.output',
  'arc.dependent',
  'arc.head',
  'arc.bilinear',
  'label.dependent',
  'label.head',
  'label.output',
] as const;
