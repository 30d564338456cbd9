/**
 * Chance that a case with a higher label has the higher score, equal scores counting half: 0.5 is no better than
 * tossing a coin. Null where all labels are the same.
 */
export function areaUnderCurve(
  cases: readonly { readonly score: number; readonly label: number }[],
): number | null {
  let pairs = 0;
  let right = 0;
  for (const high of cases) {
    for (const low of cases) {
      if (high.label <= low.label) continue;
      pairs++;
      if (high.score > low.score) right++;
      else if (high.score === low.score) right += 0.5;
    }
  }
  return pairs === 0 ? null : right / pairs;
}
