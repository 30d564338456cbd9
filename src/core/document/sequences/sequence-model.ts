import type { TensorFile } from '../network/tensor-file.js';

/** How strongly the chance by fewer symbols weighs against what was counted: as if seen so often. */
const WEIGHT_OF_PAIRS = 3;
const WEIGHT_OF_SINGLES = 5;

/** What a symbol that was never counted is taken for. */
const LEAST = 0.5;

/**
 * How likely a symbol is behind two others (see symbols.ts), from counts of three in a row in the treebanks; what was
 * seen seldom is taken from two in a row and from one, with fixed weights.
 */
export class SequenceModel {
  readonly #triples: ReadonlyMap<string, number>;
  readonly #pairs = new Map<string, number>();
  readonly #singles = new Map<string, number>();
  /** How often two in a row, or one, have something behind them. */
  readonly #afterPair = new Map<string, number>();
  readonly #afterSingle = new Map<string, number>();
  #total = 0;

  /** @param triples counts by the names of three symbols with blanks between them */
  constructor(triples: ReadonlyMap<string, number>) {
    this.#triples = triples;
    for (const [key, count] of triples) {
      const [first = '', second = '', third = ''] = key.split(' ');
      add(this.#pairs, `${second} ${third}`, count);
      add(this.#singles, third, count);
      add(this.#afterPair, `${first} ${second}`, count);
      add(this.#afterSingle, second, count);
      this.#total += count;
    }
  }

  /** Natural logarithm of the probability of the third symbol behind the first two. */
  logProbability(first: string, second: string, third: string): number {
    const single = ((this.#singles.get(third) ?? 0) + LEAST) / (this.#total + LEAST * this.#singles.size);
    const pair =
      ((this.#pairs.get(`${second} ${third}`) ?? 0) + WEIGHT_OF_SINGLES * single) /
      ((this.#afterSingle.get(second) ?? 0) + WEIGHT_OF_SINGLES);
    const triple =
      ((this.#triples.get(`${first} ${second} ${third}`) ?? 0) + WEIGHT_OF_PAIRS * pair) /
      ((this.#afterPair.get(`${first} ${second}`) ?? 0) + WEIGHT_OF_PAIRS);
    return Math.log(triple);
  }
}

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

/** Lines of a count, a tab, and triples with tabs between them. */
export function readSequenceModel(file: TensorFile): SequenceModel {
  const triples = new Map<string, number>();
  for (const line of file.list('triples')) {
    const [count, ...keys] = line.split('\t');
    for (const key of keys) triples.set(key, Number(count));
  }
  return new SequenceModel(triples);
}
