#!/usr/bin/env node
import { runCommand } from './commands/run-command.js';
import { readConfig } from './config.js';

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: process,
  config: () => readConfig(process.env),
  async pipeline() {
    const { loadPipeline } = await import('./load-pipeline.js');
    return loadPipeline();
  },
});
