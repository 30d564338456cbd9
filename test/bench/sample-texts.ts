import type { Article } from '../../src/core/model.js';
import { countWords, type CorpusArticle } from './corpus.js';

/** One article after the other until there are so many words; the last is cut at a paragraph. */
export function textOfWords(corpus: readonly CorpusArticle[], words: number): Article {
  const paragraphs = corpus.flatMap(({ article }) => article.body.split('\n\n'));
  const taken: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    taken.push(paragraph);
    count += countWords(paragraph);
  }
  const [first] = corpus as [CorpusArticle];
  return { ...first.article, body: taken.join('\n\n') };
}
