/**
 * Hyperbolic tangent as a quotient of two polynomials, right to about 1e-7 (coefficients: Eigen,
 * `generic_fast_tanh_float`). Only sums, products and one division: the same on every machine.
 */
export function tanh(x: number): number {
  if (x > 7.9) return 1;
  if (x < -7.9) return -1;
  const y = x * x;
  const above =
    x *
    (4.89352455891786e-3 +
      y *
        (6.37261928875436e-4 +
          y *
            (1.48572235717979e-5 +
              y *
                (5.12229709037114e-8 +
                  y * (-8.60467152213735e-11 + y * (2.00018790482477e-13 + y * -2.76076847742355e-16))))));
  const below =
    4.893525185543e-3 + y * (2.268434632439e-3 + y * (1.18534705686654e-4 + y * 1.19825839466702e-6));
  return above / below;
}

/** The logistic function, 0..1. */
export const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(0.5 * x);

/** What a negative number is multiplied with, so that a unit never falls silent for good. */
const LEAK = 0.1;

/** Rectifies in place. */
export function rectify(numbers: Float32Array): void {
  // the larger of the two is the number itself unless it is negative
  for (let i = 0; i < numbers.length; i++) numbers[i] = Math.max(numbers[i]!, LEAK * numbers[i]!);
}

/** Position of the largest of `count` numbers from `from` on, the first of equals. */
export function largest(numbers: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (numbers[from + i]! > numbers[from + best]!) best = i;
  return best;
}

/** Share of the number at `chosen` in the softmax of `count` numbers from `from` on, 0..1. */
export function softmaxShare(numbers: Float32Array, from: number, count: number, chosen: number): number {
  const most = numbers[from + largest(numbers, from, count)]!;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(numbers[from + i]! - most);
  return Math.exp(numbers[from + chosen]! - most) / sum;
}
