import type { QuizItem } from '../../model.js';
import { markKey } from '../item/mark-key.js';
import { sourceOf } from '../item/source-of.js';
import { toHtml } from './html.js';

/** The evidence with the answer marked, and below it how a date or name was worked out, where it was. */
export function evidenceHtml({ item }: QuizItem): string {
  const evidence = markKey(item)
    .map(({ text, marked }) => (marked ? `<mark>${toHtml(text)}</mark>` : toHtml(text)))
    .join('');
  return item.derivation === null ? evidence : `${evidence}<br><i>${toHtml(item.derivation)}</i>`;
}

/** Feedback after answering: the evidence and where it stands. */
export function feedbackHtml(quizItem: QuizItem): string {
  const { text, link } = sourceOf(quizItem);
  const source =
    link === null ? toHtml(text) : `<a href="${toHtml(link)}">${toHtml(text === '' ? link : text)}</a>`;
  return `<p>${evidenceHtml(quizItem)}</p>${source === '' ? '' : `<p>${source}</p>`}`;
}
