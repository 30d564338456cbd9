import type { Surroundings } from './commands/command.js';
import { readConfig } from './config.js';

/** What this process lends to a command. */
export const processSurroundings: Surroundings = {
  terminal: process,
  config: () => readConfig(process.env),
  async pipeline() {
    // The language model is read only where a command asks for it.
    const { loadPipeline } = await import('./load-pipeline.js');
    return loadPipeline();
  },
};
