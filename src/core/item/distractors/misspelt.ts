const LONG = 5;
const MOST = 2;

/** Whether two names can be one person's, spelt in two ways: "Tom Argyll" and "T. Gregory Argall". */
export function isMisspelt(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  const [one, other] = [(first.at(-1) ?? '').toLowerCase(), (second.at(-1) ?? '').toLowerCase()];
  if (first.length < 2 || second.length < 2 || Math.min(one.length, other.length) < LONG) return false;
  return one[0] === other[0] && a[0] === b[0] && distance(one, other) <= MOST;
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
