import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, faultOf } from '../faults.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import type { Surroundings } from './command.js';
import { COMMANDS } from './index.js';
import { UsageError } from './usage-error.js';

const HELP = `Turns news articles into quizzes.

Usage: quizwire COMMAND [OPTION…]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

Options:
  --help     this text; after a command, the help of that command
  --version  the version

Exit codes:
  0  everything was done
  1  a mistake in Quizwire itself
  2  the command line or a setting cannot be understood
  3  an article cannot be used (empty, not English, too short, too long, not a text …)
  4  an article gives no questions
  5  a file, the database or the port cannot be used, or a PDF not printed
Of several faults, the first one gives the exit code.
`;

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_DIRECTORY, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

async function dispatch(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout } = surroundings.terminal;
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    stdout.write(`${version()}\n`);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((candidate) => candidate.name).join(', ');
    throw new UsageError(`“${name}” is not a command; there are: ${names}. See quizwire --help.`);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    stdout.write(command.help);
    return EXIT.ok;
  }
  return command.run(rest, surroundings);
}

/** Runs one command line. Every fault ends as a sentence on standard error and an exit code. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    surroundings.terminal.stderr.write(`quizwire: ${fault.message}\n`);
    return fault.exitCode;
  }
}
