/** From what the parser states of an arc and its label to the share of such that is right. */
export interface Calibration {
  /** By which the log-odds of what is stated are multiplied. */
  readonly slope: number;
  /** What is added to them then. */
  readonly shift: number;
}

/** Nearest to 0 and 1 that log-odds are taken of. */
const EDGE = 1e-5;

export function logOddsOf(stated: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, stated));
  return Math.log(inside / (1 - inside));
}

/** The probability that is meant by a stated one, 0..1 (Platt 1999). */
export function calibrated({ slope, shift }: Calibration, stated: number): number {
  return 1 / (1 + Math.exp(-slope * logOddsOf(stated) - shift));
}
