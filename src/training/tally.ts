/** Counts how often each thing was right. */
export class Tally {
  readonly #counts = new Map<string, { right: number; all: number }>();

  count(what: string, right: boolean): void {
    const counts = this.#counts.get(what) ?? { right: 0, all: 0 };
    counts.all++;
    if (right) counts.right++;
    this.#counts.set(what, counts);
  }

  /** One line for each thing: `tag 99.61 % of 1822`. */
  toString(): string {
    return [...this.#counts]
      .map(([what, { right, all }]) => `${what.padEnd(14)} ${((100 * right) / all).toFixed(2)} % of ${all}`)
      .join('\n');
  }
}

/** What was found against what is there, as precision, recall and their harmonic mean. */
export class Overlap {
  #found = 0;
  #expected = 0;
  #shared = 0;

  add(found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
    this.#found += found.size;
    this.#expected += expected.size;
    this.#shared += [...found].filter((item) => expected.has(item)).length;
  }

  /** How many there are to find. */
  get expected(): number {
    return this.#expected;
  }

  /** F1 in per cent, 0..100. */
  get f1(): number {
    return (200 * this.#shared) / Math.max(1, this.#found + this.#expected);
  }
}
