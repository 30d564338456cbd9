import { Tinypool } from 'tinypool';
import type { Distractor } from '../../core/model.js';
import type { Making, Pipeline } from '../../core/pipeline.js';
import type { Rivals } from '../../core/quiz/rivals-of.js';
import type { AsyncPipeline } from './async-pipeline.js';
import type { PipelineTask } from './pipeline-thread.js';

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

  make(...args: Parameters<Pipeline['make']>): Promise<Making> {
    return this.run({ part: 'make', args }) as Promise<Making>;
  }

  spares(...args: Parameters<Pipeline['spares']>): Promise<readonly Distractor[]> {
    return this.run({ part: 'spares', args }) as Promise<readonly Distractor[]>;
  }

  rivals(...args: Parameters<Pipeline['rivals']>): Promise<readonly Rivals[]> {
    return this.run({ part: 'rivals', args }) as Promise<readonly Rivals[]>;
  }

  private run(task: PipelineTask): Promise<unknown> {
    return this.pool.run(task);
  }

  /** Ends the thread; what it was working on fails. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
