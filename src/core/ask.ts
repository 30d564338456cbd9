import { NothingToAsk } from './article/errors.js';
import type { Article } from './model.js';
import type { Making, Pipeline, Request } from './pipeline.js';

/**
 * Asks the pipeline for items, and takes none for an answer of its own kind.
 * @throws NothingToAsk where the article gives no clear question at all.
 */
export function ask(pipeline: Pipeline, article: Article, request: Request): Making {
  const making = pipeline.make(article, request);
  if (making.items.length > 0) return making;
  const kinds =
    request.kinds.length === 0 ? '' : ` of the ${request.kinds.length === 1 ? 'kind' : 'kinds'} wanted`;
  throw new NothingToAsk(
    `The article states no facts that make a clear question${kinds}. An article that says who did what, where, when and why works best.`,
  );
}
