import type { FormItem } from '../../core/model.js';
import { markKey } from '../../core/writers/item/mark-key.js';
import { sourceOf } from '../../core/writers/item/source-of.js';
import type { Sitting, StoredResponse } from '../../store/sitting.js';
import { gradeAnswer } from './grade-answer.js';
import { formOf, type Seat } from './taking.service.js';

/** One question with the student's answer, the right one, and why it is right: for whom may see the key. */
export function verdictView(sitting: Sitting, { quizItem }: FormItem, response: StoredResponse | undefined) {
  const { item } = quizItem;
  return {
    answer: response?.answer ?? '',
    correct: response?.correct === true,
    reason: reasonFor(sitting, quizItem, response),
    key: item.key,
    pieces: markKey(item),
    derivation: item.derivation,
    source: sourceOf(quizItem),
  };
}

/** For one student who may see the key: every question with their answer, the right one, and why it is right. */
export function feedbackView(seat: Seat, responses: readonly StoredResponse[]) {
  const byItem = new Map(responses.map((response) => [response.itemId, response]));
  const form = formOf(seat);
  const right = form.items.filter(({ quizItem }) => byItem.get(quizItem.item.id)?.correct === true);
  const points = (items: typeof form.items) => items.reduce((sum, { quizItem }) => sum + quizItem.points, 0);
  return {
    points: points(right),
    maximum: points(form.items),
    questions: form.items.map((formItem) => {
      const { number, quizItem } = formItem;
      const verdict = verdictView(seat.sitting, formItem, byItem.get(quizItem.item.id));
      return { number, stem: quizItem.item.stem, verdict };
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
