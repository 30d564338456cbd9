import type { Form, FormItem, Quiz } from '../model.js';
import { orderOptions } from './order-options.js';
import { seededRandom, shuffled } from './random.js';

/** The form that is the quiz as it stands: its own order of items, and of options as each item has them. */
export const OWN_ORDER = 'A';

/**
 * Makes one version of a quiz. Form A is the quiz as it stands; every other letter has its own order of items and
 * options. The same quiz, letter and seed give the same form, and item ids are the same on all of them.
 */
export function makeForm(quiz: Quiz, letter: string, seed: string): Form {
  const random = seededRandom(`${seed}/${letter}`);
  const quizItems = letter === OWN_ORDER ? quiz.items : shuffled(quiz.items, random);
  const choices = quizItems.map(({ ask, item }) =>
    ask === 'choice' ? item : { ...item, distractors: [], options: [] },
  );
  const orders = letter === OWN_ORDER ? choices.map(({ options }) => options) : orderOptions(choices, random);
  const items = quizItems.map((quizItem, index): FormItem => {
    const options = orders[index] ?? [];
    return { quizItem, number: index + 1, options, keyIndex: options.indexOf(quizItem.item.key) };
  });
  return { quizId: quiz.id, title: quiz.title, directions: quiz.directions, letter, seed, items };
}
