import { longDay } from '../../core/article/source-line.js';
import type { Built } from './builder.service.js';
import { FORM_LETTERS } from './quiz-requests.js';

export function builderView({ stored, places, others }: Built) {
  const titles = new Map(places.map(({ article }) => [article.id, article.title]));
  return {
    id: stored.id,
    title: stored.title,
    directions: stored.directions ?? '',
    made: longDay(new Date(stored.createdAt * 1000).toISOString().slice(0, 10)),
    letters: FORM_LETTERS,
    articles: [...titles].map(([id, title]) => ({ id, title })),
    points: places.reduce((sum, place) => sum + place.points, 0),
    questions: places.map(({ item, article, ask, points }, index) => ({
      index,
      number: index + 1,
      id: item.id,
      stem: item.stem,
      key: item.key,
      points,
      article: article.title,
      articleId: article.id,
      recall: ask === 'recall',
      canChoose: item.distractors.length > 0,
      first: index === 0,
      last: index === places.length - 1,
    })),
    others: others.map(({ item, article }) => ({ id: item.id, stem: item.stem, article: article.title })),
    fillCount: Math.max(10, places.length),
  };
}
