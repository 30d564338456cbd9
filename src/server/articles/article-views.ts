import { longDay, sourceLine } from '../../core/article/source-line.js';
import type { NewArticle } from './article-requests.js';
import type { ListedArticle, Preview } from './articles.service.js';
import { askChoices } from './kind-names.js';

export const articleRow = (article: ListedArticle) => ({
  id: article.id,
  title: article.title,
  source: sourceLine(article),
  questions: article.questions === 1 ? '1 question' : `${article.questions} questions`,
  tags: article.tags,
  added: longDay(new Date(article.createdAt * 1000).toISOString().slice(0, 10)),
});

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was understood of an article, with everything that must come back when it is stored. */
export function previewView({ text, reading, known, guessed }: Preview, request: NewArticle) {
  const { article, dropped } = reading;
  const paragraphs = article.body.split('\n').filter((line) => line !== '');
  const words = (article.body.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  return {
    text,
    fileName: request.fileName,
    title: article.title,
    publisher: article.publisher ?? '',
    url: article.url ?? '',
    publishedOn: article.publishedOn ?? guessed?.day ?? '',
    guessed: guessed?.words ?? null,
    undated: article.publishedOn === null && guessed === null,
    size: `${counted(paragraphs.length, 'paragraph')}, ${counted(words, 'word')}`,
    paragraphs,
    dropped,
    known: known === null ? null : { id: known.id, title: known.title },
    count: request.count,
    ...askChoices(request),
  };
}
