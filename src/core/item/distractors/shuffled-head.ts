import { shuffled, type Random } from '../../quiz/random.js';

/** The first `count` in random order, then the rest as they were: chance among the best, the others in reserve. */
export function shuffledHead<T>(values: readonly T[], count: number, random: Random): T[] {
  return [...shuffled(values.slice(0, count), random), ...values.slice(count)];
}
