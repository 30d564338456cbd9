import { markKey } from '../../core/writers/item/mark-key.js';
import { sourceOf } from '../../core/writers/item/source-of.js';
import type { Sitting, StoredResponse } from '../../store/sitting.js';
import { gradeAnswer } from './grade-answer.js';
import { formOf, type Seat } from './taking.service.js';

/** For one student who may see the key: every question with their answer, the right one, and why it is right. */
export function feedbackView(seat: Seat, responses: readonly StoredResponse[]) {
  const { sitting } = seat;
  const byItem = new Map(responses.map((response) => [response.itemId, response]));
  const form = formOf(seat);
  const right = form.items.filter(({ quizItem }) => byItem.get(quizItem.item.id)?.correct === true);
  const points = (items: typeof form.items) => items.reduce((sum, { quizItem }) => sum + quizItem.points, 0);
  return {
    points: points(right),
    maximum: points(form.items),
    questions: form.items.map(({ number, quizItem }) => {
      const { item } = quizItem;
      const response = byItem.get(item.id);
      return {
        number,
        stem: item.stem,
        answer: response?.answer ?? '',
        correct: response?.correct === true,
        reason: reasonFor(sitting, quizItem, response),
        key: item.key,
        pieces: markKey(item),
        derivation: item.derivation,
        source: sourceOf(quizItem),
      };
    }),
  };
}

/** Why a typed answer that is not the key itself was taken or refused; empty where there is nothing to explain. */
function reasonFor(
  sitting: Sitting,
  quizItem: Sitting['quiz']['items'][number],
  response: StoredResponse | undefined,
): string {
  if (response === undefined || response.answer === '' || response.answer === quizItem.item.key) return '';
  return gradeAnswer(sitting, quizItem, response.answer).reason;
}
