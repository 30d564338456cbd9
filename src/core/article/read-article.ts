import type { Article } from '../model.js';
import { checkArticle } from './check-article.js';
import { EmptyArticle, MalformedArticle, UnknownArticleFormat } from './errors.js';
import { publicationDay } from './publication-day.js';
import type { ArticleInput, Reading } from './sources/article-source.js';
import { ARTICLE_SOURCES } from './sources/index.js';
import { webAddress } from './web-address.js';

/** What somebody says about an article beside its text; null or empty for what they leave open. */
export type Particulars = Partial<Record<'title' | 'publisher' | 'url' | 'publishedOn', string | null>>;

/** What is given wins over what was read. */
function withParticulars(article: Article, given: Particulars): Article {
  const day = given.publishedOn?.trim() || null;
  const publishedOn = day === null ? article.publishedOn : publicationDay(day);
  if (day !== null && publishedOn === null) {
    throw new MalformedArticle(`“${day}” is not a day that can be read. Write the date as 2021-10-22.`);
  }
  const url = given.url?.trim() || null;
  return {
    title: given.title?.trim() || article.title,
    publisher: given.publisher?.trim() || article.publisher,
    url: url === null ? article.url : webAddress(url),
    publishedOn,
    body: article.body,
  };
}

/**
 * From an input to an article fit to be asked about.
 * @throws UnusableArticle with a sentence that names the fault.
 */
export async function readArticle(input: ArticleInput, given: Particulars = {}): Promise<Reading> {
  if (input.text.trim() === '') {
    throw new EmptyArticle('There is no text here. Hand in the text of an article.');
  }
  const source = ARTICLE_SOURCES.find((candidate) => candidate.accepts(input));
  if (source === undefined) {
    throw new UnknownArticleFormat(
      `“${input.fileName ?? ''}” is of no kind that can be read. Hand in plain text (.txt), Markdown (.md) or a saved web page (.html).`,
    );
  }
  const { article, dropped } = await source.read(input);
  checkArticle(article);
  return { article: withParticulars(article, given), dropped };
}
