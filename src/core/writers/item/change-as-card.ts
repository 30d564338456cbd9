import type { QuizItem } from '../../model.js';

/** What changes when an item becomes a flash card, a sentence for the teacher; null when nothing does. */
export function changeAsCard({ ask }: QuizItem): string | null {
  return ask === 'choice' ? 'Asked as a card with the answer on the back: cards show no options.' : null;
}
