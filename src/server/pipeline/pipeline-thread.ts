import type { Pipeline } from '../../core/pipeline.js';
import { loadPipeline } from '../../load-pipeline.js';

/** What one task carries into the thread: which part of the pipeline, and its arguments. */
export type PipelineTask =
  | { readonly part: 'make'; readonly args: Parameters<Pipeline['make']> }
  | { readonly part: 'spares'; readonly args: Parameters<Pipeline['spares']> };

const pipeline = await loadPipeline();

/** Runs in the thread: what the pool calls for each task. */
export default (task: PipelineTask): ReturnType<Pipeline[PipelineTask['part']]> =>
  task.part === 'make' ? pipeline.make(...task.args) : pipeline.spares(...task.args);
