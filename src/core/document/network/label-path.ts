/** Scores of one label after another, with what may stand first and last. */
export interface LabelTransitions {
  readonly labels: readonly string[];
  /** `between[before * labels + after]` */
  readonly between: Float32Array;
  readonly first: Float32Array;
  readonly last: Float32Array;
}

/** `I-PER` goes on only after `B-PER` or `I-PER`. */
export function mayFollow(before: string | null, after: string): boolean {
  return !after.startsWith('I-') || (before !== null && before.slice(2) === after.slice(2));
}

/**
 * The best row of labels (Viterbi) for a conditional random field.
 *
 * @param scores rows of one number per label, a row for each word
 */
export function findLabelPath(scores: readonly Float32Array[], transitions: LabelTransitions): Int32Array {
  const { labels, between, first, last } = transitions;
  const count = labels.length;
  let totals = Float64Array.from(labels, (label, i) =>
    mayFollow(null, label) ? first[i]! + scores[0]![i]! : -Infinity,
  );
  const origins: Int32Array[] = [new Int32Array(count)];
  for (const row of scores.slice(1)) {
    const origin = new Int32Array(count);
    const next = new Float64Array(count).fill(-Infinity);
    for (let after = 0; after < count; after++) {
      for (let before = 0; before < count; before++) {
        const total = totals[before]! + between[before * count + after]!;
        if (total <= next[after]! || !mayFollow(labels[before]!, labels[after]!)) continue;
        next[after] = total;
        origin[after] = before;
      }
      next[after] = next[after]! + row[after]!;
    }
    totals = next;
    origins.push(origin);
  }
  const ends = totals.map((total, i) => total + last[i]!);
  const path = new Int32Array(scores.length);
  let label = ends.indexOf(Math.max(...ends));
  for (let word = scores.length - 1; word >= 0; word--) {
    path[word] = label;
    label = origins[word]![label]!;
  }
  return path;
}
