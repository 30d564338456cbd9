import { calibrated, logOdds } from '../core/item/rank.js';

/** What a forest says of a case that it has not learned from, and the share of judges who said yes; both 0..1. */
export interface Told {
  readonly mean: number;
  readonly label: number;
}

const ROUNDS = 50;

/**
 * Slope and shift of the log-odds with which means come nearest to the labels (Platt 1999): logistic regression on one
 * value, by Newton's method.
 */
export function calibrateScores(told: readonly Told[]): { readonly slope: number; readonly shift: number } {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // A little is added, so that labels that are all the same do not lead to infinity.
    let [gradientSlope, gradientShift, xx, x, one] = [1e-3 * (1 - slope), -1e-3 * shift, 1e-3, 0, 1e-3];
    for (const { mean, label } of told) {
      const value = logOdds(mean);
      const score = calibrated(mean, slope, shift);
      const bend = score * (1 - score);
      gradientSlope += (label - score) * value;
      gradientShift += label - score;
      xx += bend * value * value;
      x += bend * value;
      one += bend;
    }
    const determinant = xx * one - x * x;
    slope += (one * gradientSlope - x * gradientShift) / determinant;
    shift += (xx * gradientShift - x * gradientSlope) / determinant;
  }
  return { slope, shift };
}
