import type { Article } from '../../model.js';

/** What somebody handed in: a file, standard input, a pasted text. */
export interface ArticleInput {
  /** File name with extension, null for pasted text and standard input. */
  readonly fileName: string | null;
  /** The text, decoded, without a byte order mark. */
  readonly text: string;
}

/** An article as read, and what was left out of its body on the way. */
export interface Reading {
  readonly article: Article;
  /** Parts of the input that are not in the body (tables, pictures, code), one string each. */
  readonly dropped: readonly string[];
}

/** One way in. */
export interface ArticleSource {
  readonly name: string;
  accepts(input: ArticleInput): boolean;
  /** @throws UnusableArticle with a sentence that names the fault. */
  read(input: ArticleInput): Reading | Promise<Reading>;
}
