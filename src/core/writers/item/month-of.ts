import type { QuizItem } from '../../model.js';

/** `2021-10`: the month of the event asked about, or else of the article; null when neither is known. */
export function monthOf({ eventDate, source }: QuizItem): string | null {
  return /^\d{4}-\d{2}/.exec(eventDate ?? source.publishedOn ?? '')?.[0] ?? null;
}
