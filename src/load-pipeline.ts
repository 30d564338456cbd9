import { createPipeline, type Pipeline } from './core/pipeline.js';
import { loadResources } from './resources.js';

/** Reads the language model and the lists, and builds the pipeline over them. */
export async function loadPipeline(): Promise<Pipeline> {
  return createPipeline(loadResources());
}
