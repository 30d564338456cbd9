import type { Document } from '../../model.js';
import { dateWords } from './date-phrase.js';

/** Sentences from the top that tell the event the article is about. */
export const LEAD_SENTENCES = 3;

/** The month of the first dated day in the lead; else that of publication, unless the month has just begun. */
export function leadMonth(document: Document): string | null {
  const last = document.sentences[Math.min(LEAD_SENTENCES, document.sentences.length) - 1];
  const dated = document.dates.find(
    (date) => date.start < (last?.end ?? 0) && /^\d{4}-\d\d/.test(date.value ?? ''),
  );
  const day =
    dated?.value ??
    (Number(document.article.publishedOn?.slice(8)) > 3 ? document.article.publishedOn : null);
  return day ? dateWords(day.slice(0, 7)) : null;
}
