import type { Command } from './command.js';
import { makeCommand } from './make.js';
import { serveCommand } from './serve.js';

/** In the order in which `quizwire --help` lists them. */
export const COMMANDS: readonly Command[] = [makeCommand, serveCommand];
