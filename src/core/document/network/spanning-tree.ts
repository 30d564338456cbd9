/** Marks an arc that is not allowed. */
const BARRED = Number.NEGATIVE_INFINITY;

/**
 * The dependency tree with the largest sum of arc scores in which exactly one word hangs on the root
 * (Chu and Liu 1965, Edmonds 1967).
 *
 * That only one word hangs on the root is had by making every arc from the root dearer than all others
 * together can gain: the best tree then has as few of them as a tree can have (Stanojević and Cohen
 * 2021, "A Root of a Problem").
 *
 * @param scores rows of `words + 1` numbers, one row for each word: how well the root (number 0) and each
 *   word (1 to `words`) would do as its head. A word's own place in its row is not read.
 * @returns for each word its head, 0 for the root, 1 to `words` for a word
 */
export function findTree(scores: Float32Array, words: number): Int32Array {
  const greedy = bestHeads(scores, words);
  if (isTree(greedy)) return greedy;
  const size = words + 1;
  let least = Infinity;
  let most = -Infinity;
  forEachArc(words, (head, word) => {
    const score = scores[(word - 1) * size + head]!;
    least = Math.min(least, score);
    most = Math.max(most, score);
  });
  const penalty = 1 + words * (most - least);
  const graph = Array.from({ length: size }, () => new Float64Array(size).fill(BARRED));
  forEachArc(words, (head, word) => {
    graph[word]![head] = scores[(word - 1) * size + head]! - (head === 0 ? penalty : 0);
  });
  return bestTree(graph).subarray(1);
}

function forEachArc(words: number, visit: (head: number, word: number) => void): void {
  for (let word = 1; word <= words; word++) {
    for (let head = 0; head <= words; head++) if (head !== word) visit(head, word);
  }
}

/** For each word its best head, whether or not that gives a tree. */
function bestHeads(scores: Float32Array, words: number): Int32Array {
  const heads = new Int32Array(words);
  for (let word = 1; word <= words; word++) {
    let best = BARRED;
    for (let head = 0; head <= words; head++) {
      const score = scores[(word - 1) * (words + 1) + head]!;
      if (head === word || score <= best) continue;
      best = score;
      heads[word - 1] = head;
    }
  }
  return heads;
}

function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head === 0) roots++;
  return roots === 1 && findCycle(Int32Array.of(-1, ...heads)) === null;
}

/**
 * @param graph `graph[node][head]` is the score of that arc; node 0 is the root and has no head
 * @returns the head of each node, -1 for the root
 */
function bestTree(graph: readonly Float64Array[]): Int32Array {
  const heads = Int32Array.from(graph, (row, node) => (node === 0 ? -1 : indexOfLargest(row)));
  const cycle = findCycle(heads);
  return cycle ? openCycle(graph, heads, cycle) : heads;
}

function indexOfLargest(row: Float64Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if (row[i]! > row[best]!) best = i;
  return best;
}

/** Nodes that are each other's heads in a circle; null when there are none. */
function findCycle(heads: Int32Array): number[] | null {
  const seenFrom = new Int32Array(heads.length).fill(-1);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seenFrom[node] === -1) {
      seenFrom[node] = start;
      node = heads[node]!;
    }
    if (node <= 0 || seenFrom[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/**
 * Makes the cycle one node, finds the best tree of that smaller graph, and opens the cycle where an arc
 * of that tree comes in.
 */
function openCycle(graph: readonly Float64Array[], heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const outside = graph.map((_, node) => node).filter((node) => !inCycle.has(node));
  const merged = outside.length;
  /** What the cycle gains or loses when `node` hangs on `head` outside of it. */
  const gain = (node: number, head: number): number => graph[node]![head]! - graph[node]![heads[node]!]!;
  const entries = outside.map((head) => argMax(cycle, (node) => gain(node, head)));
  const exits = outside.map((node) => argMax(cycle, (head) => graph[node]![head]!));
  const smaller = outside.map((node, i) =>
    Float64Array.of(...outside.map((head) => graph[node]![head]!), graph[node]![exits[i]!]!),
  );
  smaller.push(Float64Array.of(...outside.map((head, i) => gain(entries[i]!, head)), BARRED));

  const tree = bestTree(smaller);
  const opened = Int32Array.from(heads);
  outside.forEach((node, i) => {
    const head = tree[i]!;
    opened[node] = head === merged ? exits[i]! : head < 0 ? -1 : outside[head]!;
  });
  const entrance = tree[merged]!;
  opened[entries[entrance]!] = outside[entrance]!;
  return opened;
}

function argMax(items: readonly number[], score: (item: number) => number): number {
  return items.reduce((best, item) => (score(item) > score(best) ? item : best));
}
