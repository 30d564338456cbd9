import type { Form, FormItem, Quiz, QuizItem } from '../model.js';
import { optionValue } from './option-value.js';
import { seededRandom, shuffled, type Random } from './random.js';

/** Options that are all numbers stand in ascending order: a key among them is found by knowing, not by searching. */
function ascending(options: readonly string[]): string[] | null {
  const numbered = options.map((text) => ({ text, value: optionValue(text) }));
  if (numbered.some(({ value }) => value === null)) return null;
  return numbered.sort((a, b) => (a.value ?? 0) - (b.value ?? 0)).map(({ text }) => text);
}

/** How often the key stood at each position so far, for one number of options. */
type PositionCounts = Map<number, number>;

/** The position with the fewest keys so far, chance deciding between equals. */
function leastUsed(size: number, counts: PositionCounts, random: Random): number {
  const positions = shuffled(
    Array.from({ length: size }, (_, position) => position),
    random,
  );
  return positions.reduce((best, position) =>
    (counts.get(position) ?? 0) < (counts.get(best) ?? 0) ? position : best,
  );
}

/** Options of one item in order, the key put where it has stood least often. */
function orderOptions({ item }: QuizItem, counts: PositionCounts, random: Random): string[] {
  const distractors = shuffled(
    item.distractors.map(({ text }) => text),
    random,
  );
  return distractors.toSpliced(leastUsed(distractors.length + 1, counts, random), 0, item.key);
}

/**
 * Makes one version of a quiz. The same quiz, letter and seed give the same form; form A keeps the quiz's own order
 * of items, the others are shuffled.
 *
 * Key positions come out as even as they can: fixed ones (numbers in ascending order) are counted first, and every
 * other key goes where the fewest stand.
 */
export function makeForm(quiz: Quiz, letter: string, seed: string): Form {
  const random = seededRandom(`${seed}/${letter}`);
  const quizItems = letter === 'A' ? quiz.items : shuffled(quiz.items, random);
  const counts: PositionCounts = new Map();
  const count = (position: number) => counts.set(position, (counts.get(position) ?? 0) + 1);

  const fixed = quizItems.map(({ ask, item }) =>
    ask === 'choice' ? ascending([item.key, ...item.distractors.map(({ text }) => text)]) : [],
  );
  fixed.forEach((options, index) => {
    if (options !== null && options.length > 0) count(options.indexOf(quizItems[index]?.item.key ?? ''));
  });
  const items = quizItems.map((quizItem, index): FormItem => {
    const options = fixed[index] ?? orderOptions(quizItem, counts, random);
    const keyIndex = options.indexOf(quizItem.item.key);
    if (fixed[index] === null) count(keyIndex);
    return { quizItem, number: index + 1, options, keyIndex };
  });
  return { quizId: quiz.id, title: quiz.title, directions: quiz.directions, letter, seed, items };
}
