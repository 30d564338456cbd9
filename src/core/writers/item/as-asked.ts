import type { QuizItem } from '../../model.js';

/** An item as its teacher asks it, for formats that know both multiple choice and typed answers. */
export type Asked =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly keyIndex: number }
  | { readonly kind: 'recall'; readonly answers: readonly string[] };

/** @returns a sentence for the teacher when the item cannot be asked */
export function asAsked({ item, ask }: QuizItem): Asked | string {
  if (ask === 'recall') return asRecall(item.key, item.accept);
  const keyIndex = item.options.indexOf(item.key);
  if (keyIndex === -1) return 'Its answer is not among its options. Edit the question.';
  return { kind: 'choice', options: item.options, keyIndex };
}

function asRecall(key: string, accept: readonly string[]): Asked | string {
  const answers = [...new Set([key, ...accept])];
  if (answers.some((answer) => /[\r\n]/.test(answer)))
    return 'Its answer has a line break, which nobody can type. Edit the answer.';
  return { kind: 'recall', answers };
}
