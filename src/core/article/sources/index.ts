import type { ArticleSource } from './article-source.js';
import { htmlSource } from './html.js';
import { markdownSource } from './markdown.js';
import { textSource } from './text.js';

/** The first that accepts an input reads it: sources that look at the extension stand before plain text. */
export const ARTICLE_SOURCES: readonly ArticleSource[] = [htmlSource, markdownSource, textSource];
