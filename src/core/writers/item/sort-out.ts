import type { Loss, Quiz, QuizItem } from '../../model.js';
import { findUnwritable } from './find-unwritable.js';

/** What became of one item: written whole, written with a change, or refused with a sentence for the teacher. */
export type Outcome<T> =
  | { readonly written: T; readonly change?: string | null }
  | { readonly refused: string };

export interface SortedOut<T> {
  readonly written: readonly T[];
  readonly lossReport: readonly Loss[];
}

/**
 * Takes every item of a quiz to a format and keeps the books.
 * Text that no file of ours can hold is refused here, so that writers need not think of it.
 */
export function sortOut<T>(
  quiz: Quiz,
  write: (quizItem: QuizItem, number: number) => Outcome<T>,
): SortedOut<T> {
  const written: T[] = [];
  const lossReport = quiz.items.map((quizItem, index): Loss => {
    const itemId = quizItem.item.id;
    const unwritable = findUnwritable(quizItem);
    const outcome = unwritable === null ? write(quizItem, index + 1) : { refused: unwritable };
    if ('refused' in outcome) return { itemId, outcome: 'left out', reason: outcome.refused };
    written.push(outcome.written);
    const reason = outcome.change ?? null;
    return { itemId, outcome: reason === null ? 'kept' : 'adapted', reason };
  });
  return { written, lossReport };
}
