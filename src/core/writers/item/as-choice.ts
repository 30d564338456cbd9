import type { QuizItem } from '../../model.js';

export interface Choice {
  readonly quizItem: QuizItem;
  readonly options: readonly string[];
  /** Position of the answer in `options`. */
  readonly keyIndex: number;
  /** What was changed to make it a choice; null when it was one. */
  readonly change: string | null;
}

/**
 * An item for a format that knows multiple choice only: a recall item that has options is asked with them,
 * and the change reported.
 *
 * @returns a sentence for the teacher when it cannot be asked so
 */
export function asChoice(quizItem: QuizItem, formatName: string): Choice | string {
  const { item, ask } = quizItem;
  if (item.options.length < 2)
    return `${formatName} takes multiple choice only, and this question has no options.`;
  const keyIndex = item.options.indexOf(item.key);
  if (keyIndex === -1) return 'Its answer is not among its options. Edit the question.';
  const change = ask === 'choice' ? null : `Asked as multiple choice: ${formatName} has no typed answers.`;
  return { quizItem, options: item.options, keyIndex, change };
}
