/**
 * Where the words of several sentences lie when they are worked on together: first the first word of
 * every sentence, then the second of every one that has it, and so on. Sentences come longest first,
 * so the words at one step lie side by side and belong to the first sentences.
 */
export interface PackedBatch {
  /** Words in all. */
  readonly size: number;
  /** First place of each step; one more entry than there are steps. */
  readonly offsets: Int32Array;
}

/** @param lengths of the sentences in words, descending, none of them zero */
export function packBatch(lengths: readonly number[]): PackedBatch {
  const steps = lengths[0] ?? 0;
  const offsets = new Int32Array(steps + 1);
  let active = lengths.length;
  for (let step = 0; step < steps; step++) {
    while (lengths[active - 1]! <= step) active--;
    offsets[step + 1] = offsets[step]! + active;
  }
  return { size: offsets[steps]!, offsets };
}

export const placeOf = (batch: PackedBatch, sentence: number, word: number): number =>
  batch.offsets[word]! + sentence;

/** Batches of so many words keep the working memory small. */
const BATCH_WORDS = 1_600;

/**
 * Groups sentences of like length, longest first, and calls `work` on each group.
 *
 * @param lengths words of each sentence; sentences without words are left out
 * @param work gets the numbers of the group's sentences and where their words lie
 */
export function inBatches(
  lengths: readonly number[],
  work: (sentences: readonly number[], batch: PackedBatch) => void,
): void {
  const order = lengths.map((_, sentence) => sentence).filter((sentence) => lengths[sentence]! > 0);
  order.sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  let from = 0;
  while (from < order.length) {
    let to = from;
    let words = 0;
    while (to < order.length && (to === from || words + lengths[order[to]!]! <= BATCH_WORDS)) {
      words += lengths[order[to]!]!;
      to++;
    }
    const group = order.slice(from, to);
    work(group, packBatch(group.map((sentence) => lengths[sentence]!)));
    from = to;
  }
}
