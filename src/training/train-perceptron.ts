import { placeOf } from '../core/document/network/perceptron.js';
import { seededRandom, shuffled } from '../core/quiz/random.js';

/** A decision with the features that speak for or against it. */
export interface Decision {
  readonly features: readonly string[];
  readonly yes: boolean;
}

const EPOCHS = 6;

/** What the largest weight is rounded to. */
const LARGEST = 127;

/**
 * Trains an averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features.
 *
 * @param size of the table, a power of two
 */
export function trainPerceptron(decisions: readonly Decision[], size: number): Int8Array {
  const rows = decisions.map(({ features, yes }) => ({
    places: Int32Array.from(features, (feature) => placeOf(feature, size)),
    yes,
  }));
  const weights = new Float64Array(size);
  /** Sum over all updates of the update times when it was made: the average is taken from it. */
  const timed = new Float64Array(size);
  const random = seededRandom('boundaries');
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { places, yes } of shuffled(rows, random)) {
      time++;
      const score = places.reduce((sum, place) => sum + weights[place]!, 0);
      if (score > 0 === yes) continue;
      const step = yes ? 1 : -1;
      for (const place of places) {
        weights[place] = weights[place]! + step;
        timed[place] = timed[place]! + step * time;
      }
    }
  }
  return rounded(weights.map((weight, i) => weight - timed[i]! / time));
}

/** To bytes in proportion. Only the sign of their sum counts, so the scale is not kept. */
function rounded(weights: Float64Array): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(weights, (weight) => Math.round((weight / largest) * LARGEST));
}
