import { longDay, sourceLine } from '../../core/article/source-line.js';
import type { ListedArticle } from './articles.service.js';

export const articleRow = (article: ListedArticle) => ({
  id: article.id,
  title: article.title,
  source: sourceLine(article),
  questions: article.questions === 1 ? '1 question' : `${article.questions} questions`,
  added: longDay(new Date(article.createdAt * 1000).toISOString().slice(0, 10)),
});
