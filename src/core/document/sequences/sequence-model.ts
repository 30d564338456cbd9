import type { TensorFile } from '../network/tensor-file.js';

/** How strongly the chance by fewer symbols weighs against what was counted: as if seen so often. */
const WEIGHT_OF_PAIRS = 3;
const WEIGHT_OF_SINGLES = 5;

/** What a symbol that was never counted is taken for. */
const LEAST = 0.5;

/** More symbols than there can be: three numbers of symbols make one. */
const BASE = 1024;

/** How often three symbols stand in a row, each as its number in `symbols`. */
export interface SequenceCounts {
  readonly symbols: readonly string[];
  /** Numbers of the first, second and third symbol of each triple, one triple after the other. */
  readonly triples: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * How likely a symbol is behind two others (see symbols.ts), from counts of three in a row in the treebanks; what was
 * seen seldom is taken from two in a row and from one, with fixed weights.
 */
export class SequenceModel {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #triples = new Map<number, number>();
  readonly #pairs = new Map<number, number>();
  readonly #singles = new Map<number, number>();
  /** How often two in a row, or one, have something behind them. */
  readonly #afterPair = new Map<number, number>();
  readonly #afterSingle = new Map<number, number>();
  #total = 0;

  constructor({ symbols, triples, counts }: SequenceCounts) {
    this.#numbers = new Map(symbols.map((name, number) => [name, number]));
    counts.forEach((count, i) => {
      const [first, second, third] = [triples[3 * i]!, triples[3 * i + 1]!, triples[3 * i + 2]!];
      this.#triples.set(keyOf(first, second, third), count);
      add(this.#pairs, keyOf(second, third), count);
      add(this.#singles, third, count);
      add(this.#afterPair, keyOf(first, second), count);
      add(this.#afterSingle, second, count);
      this.#total += count;
    });
  }

  /** Natural logarithm of the probability of the third symbol behind the first two. */
  logProbability(first: string, second: string, third: string): number {
    const [a, b, c] = [first, second, third].map((name) => this.#numbers.get(name) ?? BASE - 1) as [
      number,
      number,
      number,
    ];
    const single = ((this.#singles.get(c) ?? 0) + LEAST) / (this.#total + LEAST * this.#singles.size);
    const pair =
      ((this.#pairs.get(keyOf(b, c)) ?? 0) + WEIGHT_OF_SINGLES * single) /
      ((this.#afterSingle.get(b) ?? 0) + WEIGHT_OF_SINGLES);
    const triple =
      ((this.#triples.get(keyOf(a, b, c)) ?? 0) + WEIGHT_OF_PAIRS * pair) /
      ((this.#afterPair.get(keyOf(a, b)) ?? 0) + WEIGHT_OF_PAIRS);
    return Math.log(triple);
  }
}

const keyOf = (...numbers: readonly number[]): number => numbers.reduce((key, each) => key * BASE + each, 0);

const add = (counts: Map<number, number>, key: number, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

export const readSequenceModel = (file: TensorFile): SequenceModel =>
  new SequenceModel({
    symbols: file.list('symbols'),
    triples: file.integers('triples'),
    counts: file.integers('counts'),
  });
