import type { Pipeline } from '../../core/pipeline.js';
import { loadPipeline } from '../../load-pipeline.js';
import type { AsyncPipeline } from './async-pipeline.js';

/** What one task carries into the thread: which part of the pipeline, and its arguments. */
export type PipelineTask = {
  readonly [Part in keyof AsyncPipeline]: { readonly part: Part; readonly args: Parameters<Pipeline[Part]> };
}[keyof AsyncPipeline];

const pipeline = await loadPipeline();

/** Runs in the thread: what the pool calls for each task. */
export default ({ part, args }: PipelineTask): unknown =>
  (pipeline[part] as (...args: unknown[]) => unknown)(...args);
