import { Tinypool } from 'tinypool';
import type { Article } from '../../core/model.js';
import type { Making, Request } from '../../core/pipeline.js';
import type { AsyncPipeline } from './async-pipeline.js';
import type { MakingTask } from './pipeline-thread.js';

/** The pipeline in a thread of its own, with its own copy of the language model: pages answer while it thinks. */
export class ThreadPipeline implements AsyncPipeline {
  private readonly pool = new Tinypool({
    filename: new URL('pipeline-thread.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    // The model stays in memory between tasks.
    idleTimeout: Number.MAX_SAFE_INTEGER,
  });

  make(article: Article, request: Request): Promise<Making> {
    const task: MakingTask = { article, request };
    return this.pool.run(task) as Promise<Making>;
  }

  /** Ends the thread; what it was working on fails. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
