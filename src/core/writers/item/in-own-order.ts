import type { Form, FormItem, Quiz } from '../../model.js';

/** The quiz in its own order as a form without a letter, for formats made of forms when the teacher made none. */
export function inOwnOrder(quiz: Quiz): Form {
  const items = quiz.items.map((quizItem, index): FormItem => {
    const options = quizItem.ask === 'choice' ? quizItem.item.options : [];
    return { quizItem, number: index + 1, options, keyIndex: options.indexOf(quizItem.item.key) };
  });
  return { quizId: quiz.id, title: quiz.title, directions: quiz.directions, letter: '', seed: '', items };
}
