import type { Article } from '../../core/model.js';
import type { Making, Request } from '../../core/pipeline.js';

/** The pipeline as the server sees it: it may work in another thread, so that other requests go on meanwhile. */
export interface AsyncPipeline {
  make(article: Article, request: Request): Promise<Making>;
}
