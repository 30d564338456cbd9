import type { Quiz, QuizItem } from '../model.js';
import type { Making } from '../pipeline.js';

/**
 * All items of a making as a quiz, one point each.
 * @param createdAt seconds since 1970.
 */
export function quizOf({ article, items }: Making, id: string, createdAt: number): Quiz {
  const { title, publisher, url, publishedOn } = article;
  const quizItems = items.map((item): QuizItem => ({
    item,
    ask: item.distractors.length === 0 ? 'recall' : 'choice',
    points: 1,
    tags: [],
    source: { title, publisher, url, publishedOn },
    eventDate: null,
    changedAt: createdAt,
  }));
  return { id, title, directions: null, items: quizItems, createdAt };
}
