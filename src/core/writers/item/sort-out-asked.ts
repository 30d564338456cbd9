import type { Quiz, QuizItem } from '../../model.js';
import { asAsked, type Asked } from './as-asked.js';
import { sortOut, type SortedOut } from './sort-out.js';

/** `sortOut` for formats that take every item just as it is asked. */
export function sortOutAsked<T>(
  quiz: Quiz,
  write: (quizItem: QuizItem, asked: Asked, number: number) => T,
): SortedOut<T> {
  return sortOut<T>(quiz, (quizItem, number) => {
    const asked = asAsked(quizItem);
    return typeof asked === 'string' ? { refused: asked } : { written: write(quizItem, asked, number) };
  });
}
