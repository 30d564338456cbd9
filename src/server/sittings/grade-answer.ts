import type { QuizItem } from '../../core/model.js';
import { gradeResponse, type Grade } from '../../core/quiz/grade-response.js';
import type { Sitting } from '../../store/sitting.js';

/** Grades an answer to an item of a sitting: an option by its text, a typed answer by the rules of the core. */
export function gradeAnswer(
  { rivals }: Pick<Sitting, 'rivals'>,
  { item, ask }: QuizItem,
  answer: string,
): Grade {
  if (ask === 'recall') return gradeResponse(item, answer, rivals[item.id]);
  const correct = answer === item.key;
  return { correct, reason: '', matched: correct ? item.key : null };
}
