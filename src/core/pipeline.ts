import { analyse } from './document/analyse.js';
import { deriveItems } from './item/derive-items.js';
import type { Knowledge } from './item/knowledge.js';
import { spareDistractors, type ItemOrigin } from './item/spare-distractors.js';
import type { Article, Distractor, Document, Item, ItemKind } from './model.js';
import { rivalsOf, type Rivals } from './quiz/rivals-of.js';

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
  /** Further wrong answers for an item that the article gave; none of those taken. */
  spares(article: Article, origin: ItemOrigin, taken: readonly string[]): readonly Distractor[];
  /** For each item what else its article could have answered, none of which grading accepts. */
  rivals(article: Article, items: readonly Item[]): readonly Rivals[];
}

/** Everything that the core knows beyond the article. */
export type Resources = Knowledge;

/** The way of an article: analysed, asked about, chosen from. */
export function createPipeline(resources: Resources): Pipeline {
  const read = (article: Article): Document => analyse(article, resources.languageModel);
  return {
    analyse: read,
    make(article, request) {
      const items = deriveItems(read(article), resources, request);
      return { article, requested: request.count, shortfall: shortfallOf(items.length, request), items };
    },
    spares: (article, origin, taken) => spareDistractors(read(article), resources, origin, taken),
    rivals(article, items) {
      const document = read(article);
      return items.map((item) => rivalsOf(document, item));
    },
  };
}

function shortfallOf(given: number, request: Request): string | null {
  if (given >= request.count) return null;
  const of = request.kinds.length > 0 ? ` of the kinds asked for (${request.kinds.join(', ')})` : '';
  if (given === 0) return `The article states nothing that makes a clear question${of}.`;
  return `${given} of ${request.count}: the article states no more facts that make a clear question${of}.`;
}
