import type { Config } from '../config.js';

/** The server cannot start for a reason outside of it. The message says which and what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Where the data is, without the password. */
function placeOf({ database }: Config): string {
  if (database.kind === 'sqlite') return `the SQLite file ${database.file} (QUIZWIRE_DATABASE)`;
  const { host, pathname } = new URL(database.url);
  return `the PostgreSQL database ${host}${pathname} (DATABASE_URL)`;
}

/** What drivers and the network report by a code is no bug; anything else is thrown on as it is. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return message || code;
}

export const cannotOpenStore = (config: Config, error: unknown): CannotStart =>
  new CannotStart(`Quizwire cannot open ${placeOf(config)}: ${reasonOf(error)}.`, { cause: error });

export function cannotListen({ host, port }: Config, error: unknown): CannotStart {
  const reason = reasonOf(error);
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const sentence = taken
    ? `Port ${port} is in use by another program. Set PORT to another number, or stop that program.`
    : `Quizwire cannot listen on ${host}:${port} (HOST, PORT): ${reason}.`;
  return new CannotStart(sentence, { cause: error });
}
