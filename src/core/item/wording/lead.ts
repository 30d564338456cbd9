import type { Document } from '../../model.js';
import { dateWords } from './date-phrase.js';

/** Sentences from the top that tell the event the article is about. */
export const LEAD_SENTENCES = 3;

/** So many years before the last date of the article nothing is what it reports. */
const OLD_YEARS = 20;

/** The month of the first dated day in the lead; else that of publication, unless the month has just begun. */
export function leadMonth(document: Document): string | null {
  const last = document.sentences[Math.min(LEAD_SENTENCES, document.sentences.length) - 1];
  const years = document.dates.flatMap(({ value }) =>
    /^\d{4}/.test(value ?? '') ? [Number(value?.slice(0, 4))] : [],
  );
  const newest = Math.max(...years, Number(document.article.publishedOn?.slice(0, 4) ?? 0));
  // "Born in Luton in April 1920, he …": the life of somebody is no news
  const dated = document.dates.find(
    (date) =>
      date.start < (last?.end ?? 0) &&
      /^\d{4}-\d\d/.test(date.value ?? '') &&
      Number(date.value?.slice(0, 4)) >= newest - OLD_YEARS,
  );
  const day =
    dated?.value ??
    (Number(document.article.publishedOn?.slice(8)) > 3 ? document.article.publishedOn : null);
  return day ? dateWords(day.slice(0, 7)) : null;
}
