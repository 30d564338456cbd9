import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownSource } from '../../src/core/article/sources/markdown.js';
import type { Article } from '../../src/core/model.js';

/** An article of a folder of Markdown files, under the name of its file. */
export interface CorpusArticle {
  readonly slug: string;
  readonly article: Article;
  readonly words: number;
}

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/**
 * All Markdown articles of a folder, by name.
 * @throws Error where there is no such folder, or nothing in it.
 */
export function readCorpus(folder: string): CorpusArticle[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  if (files.length === 0) {
    throw new Error(`There are no Markdown articles in ${folder}. Name a folder that has some.`);
  }
  return files.toSorted().map((fileName) => {
    const text = readFileSync(join(folder, fileName), 'utf8');
    const { article } = markdownSource.read({ text, fileName });
    return { slug: basename(fileName, '.md'), article, words: countWords(article.body) };
  });
}
