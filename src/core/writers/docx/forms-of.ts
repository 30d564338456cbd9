import type { Form, Quiz } from '../../model.js';
import { makeForm, OWN_ORDER } from '../../quiz/make-form.js';
import type { WriterOptions } from '../writer.js';

/**
 * The forms to print, without the items that cannot be written. A form that was asked for says which it is:
 * `Elections in Belarus – Form B`.
 */
export function formsOf(quiz: Quiz, { forms }: WriterOptions, writable: ReadonlySet<string>): Form[] {
  const named = forms?.map((form) => ({ ...form, title: `${form.title} – Form ${form.letter}` }));
  return (named ?? [makeForm(quiz, OWN_ORDER, '')]).map((form) => ({
    ...form,
    items: form.items.filter(({ quizItem }) => writable.has(quizItem.item.id)),
  }));
}
