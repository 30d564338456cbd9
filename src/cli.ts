#!/usr/bin/env node
import { runCommand } from './commands/run-command.js';
import { processSurroundings } from './surroundings.js';

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), processSurroundings);
