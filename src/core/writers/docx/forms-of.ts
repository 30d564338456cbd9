import type { Form, Quiz } from '../../model.js';
import { inOwnOrder } from '../item/in-own-order.js';
import type { WriterOptions } from '../writer.js';

/** The forms to print, without the items that cannot be written. */
export function formsOf(quiz: Quiz, { forms }: WriterOptions, writable: ReadonlySet<string>): Form[] {
  return (forms ?? [inOwnOrder(quiz)]).map((form) => ({
    ...form,
    items: form.items.filter(({ quizItem }) => writable.has(quizItem.item.id)),
  }));
}

/** `Elections in Belarus`, or with forms `Elections in Belarus – Form A`. */
export function titleOf({ title, letter }: Form): string {
  return letter === '' ? title : `${title} – Form ${letter}`;
}
