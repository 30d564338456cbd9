import type { Article, Document, Item, ItemKind } from './model.js';

/** What is asked of an article. */
export interface Request {
  /** How many items, 1..100. */
  readonly count: number;
  /** Kinds wanted; empty for all. */
  readonly kinds: readonly ItemKind[];
  readonly seed: string;
}

/** What an article gave. */
export interface Making {
  readonly article: Article;
  readonly requested: number;
  /** Why there are fewer than asked for, as a sentence for the teacher; null when there are not. */
  readonly shortfall: string | null;
  /** Chosen items, in the order in which to ask them. */
  readonly items: readonly Item[];
}

/** The analysis and the making of items, over a language model and lists that the shell has read. */
export interface Pipeline {
  analyse(article: Article): Document;
  make(article: Article, request: Request): Making;
}
