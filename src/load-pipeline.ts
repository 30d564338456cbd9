import type { Pipeline } from './core/pipeline.js';

/** Reads the language model and the lists, and builds the pipeline over them. */
export async function loadPipeline(): Promise<Pipeline> {
  throw new Error('The pipeline is not built yet.');
}
