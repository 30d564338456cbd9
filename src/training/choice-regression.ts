/** The features of each thing to choose from, and which of them are right. */
export interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** A choice with its features as numbers. */
interface Numbered {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/**
 * Weights of a multinomial logistic model over named features, by gradient ascent with Adam (Kingma and Ba 2015).
 *
 * @param decay pull of each weight towards nought
 */
export function fitChoices(choices: readonly Choice[], decay: number, rounds = 250): Record<string, number> {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const numbered = choices.map(({ features, right }) => ({
    features: features.map((names) => Int32Array.from(names, numberOf)),
    right,
  }));
  const weights = new Float64Array(numbers.size);
  const first = new Float64Array(numbers.size);
  const second = new Float64Array(numbers.size);
  for (let round = 1; round <= rounds; round++) {
    const rate = 0.05 * (1 - round / rounds);
    const sums = slopes(numbered, weights);
    for (let k = 0; k < weights.length; k++) {
      const gradient = sums[k]! / choices.length - decay * weights[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * gradient;
      second[k] = 0.99 * second[k]! + 0.01 * gradient * gradient;
      const step = first[k]! / (1 - 0.9 ** round);
      weights[k]! += (rate * step) / (Math.sqrt(second[k]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return Object.fromEntries([...numbers].map(([name, number]) => [name, weights[number]!]));
}

/** By how much each weight raises the log-probability of what is right, summed over all choices. */
function slopes(choices: readonly Numbered[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length);
  for (const { features, right } of choices) {
    const given = sharesOf(features, weights);
    const share = given.reduce((sum, value, at) => sum + (right[at] === true ? value : 0), 0);
    features.forEach((names, at) => {
      const step = (right[at] === true ? given[at]! / share : 0) - given[at]!;
      for (const name of names) sums[name]! += step;
    });
  }
  return sums;
}

function sharesOf(features: readonly Int32Array[], weights: Float64Array): Float64Array {
  const shares = new Float64Array(features.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < shares.length; at++) {
    let score = 0;
    for (const name of features[at]!) score += weights[name]!;
    shares[at] = score;
    most = Math.max(most, score);
  }
  let total = 0;
  for (let at = 0; at < shares.length; at++) total += shares[at] = Math.exp(shares[at]! - most);
  for (let at = 0; at < shares.length; at++) shares[at]! /= total;
  return shares;
}
