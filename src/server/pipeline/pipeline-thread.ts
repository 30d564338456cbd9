import type { Article } from '../../core/model.js';
import type { Making, Request } from '../../core/pipeline.js';
import { loadPipeline } from '../../load-pipeline.js';

/** What one task carries into the thread. */
export interface MakingTask {
  readonly article: Article;
  readonly request: Request;
}

const pipeline = await loadPipeline();

/** Runs in the thread: what the pool calls for each task. */
export default ({ article, request }: MakingTask): Making => pipeline.make(article, request);
