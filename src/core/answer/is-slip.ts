/** Shorter words are too easily another word: `Iran` and `Iraq`, `China` and `Chine`. */
const LONG_WORD = 6;

/**
 * Whether `typed` is `meant` with one slip of the keyboard: a letter too many, too few, wrong, or two
 * neighbours swapped (Damerau, "A technique for computer detection and correction of spelling errors",
 * CACM 7(3), 1964). The first letter has to stand, but for a swap: people seldom miss it, and `president`
 *  is not `resident`, nor `typical` `atypical`. A letter more or less at the end makes another form: `German` is not
 * `Germany`, `Russian` not `Russia`.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (meant.length < LONG_WORD || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let tail = 0;
  const room = Math.min(typed.length, meant.length) - start;
  while (tail < room && typed.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const wrong = typed.slice(start, typed.length - tail);
  const right = meant.slice(start, meant.length - tail);
  const swapped = wrong.length === 2 && `${wrong[1]}${wrong[0]}` === right;
  const oneLetter = wrong.length <= 1 && right.length <= 1;
  const onlyTheEnd = tail === 0 && wrong.length !== right.length && wrong + right !== meant[start - 1];
  return swapped || (start > 0 && oneLetter && !onlyTheEnd);
}
