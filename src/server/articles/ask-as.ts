import type { Item } from '../../core/model.js';
import type { Making } from '../../core/pipeline.js';
import type { AsyncPipeline } from '../pipeline/async-pipeline.js';
import type { AskRequest } from './article-requests.js';

type Asked = Parameters<AsyncPipeline['make']>[0];

/** As many as an article may be asked for: chosen from when not every question will do. */
const ALL = 100;

const asRecall = (item: Item): Item => ({
  ...item,
  distractors: [],
  options: [],
  recallOnly: 'Written answers were asked for.',
});

/** The best of a kind, in the order in which they came. */
function best(items: readonly Item[], count: number): Item[] {
  const chosen = new Set(items.toSorted((a, b) => b.score - a.score).slice(0, count));
  return items.filter((item) => chosen.has(item));
}

/** Asks an article for questions to be answered in the way that is wanted. */
export async function askAs(pipeline: AsyncPipeline, article: Asked, request: AskRequest): Promise<Making> {
  const { asking, count } = request;
  if (asking === 'any') return pipeline.make(article, request);
  if (asking === 'recall') {
    const making = await pipeline.make(article, request);
    return { ...making, items: making.items.map(asRecall) };
  }
  const making = await pipeline.make(article, { ...request, count: ALL });
  const items = best(
    making.items.filter(({ distractors }) => distractors.length > 0),
    count,
  );
  const shortfall =
    items.length >= count
      ? null
      : `${items.length} of ${count}: the article states no more facts that make a clear question with good wrong answers.`;
  return { ...making, requested: count, items, shortfall };
}
