import type { Command } from './command.js';
import { UsageError } from './usage-error.js';

const HELP = `Starts the Quizwire web server.

Usage: quizwire serve

Settings come from the environment:
  PORT                3000
  HOST                127.0.0.1: this machine only
  QUIZWIRE_DATABASE   the SQLite file
  DATABASE_URL        postgres://user:password@host/database, in place of SQLite
  QUIZWIRE_BROWSER    the Chromium, Chrome or Edge that prints PDF; found by itself where it is installed
`;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'start the web server',
  help: HELP,
  async run(args, { config }) {
    if (args.length > 0) throw new UsageError(`serve takes no arguments, but was given “${args.join(' ')}”.`);
    // The server's libraries are loaded only when they are wanted: “make” starts faster without them.
    const { serve } = await import('../server/serve.js');
    return serve(config());
  },
};
