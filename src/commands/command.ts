import type { Readable, Writable } from 'node:stream';
import type { Config } from '../config.js';
import type { Pipeline } from '../core/pipeline.js';

/** Where a command reads and writes. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** Faults and progress; `isTTY` where a person looks at it. */
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** What the shell lends to a command. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** @throws BadSetting */
  readonly config: () => Config;
  /** Reads the language model on first use: `--help` needs none. */
  readonly pipeline: () => Promise<Pipeline>;
}

export interface Command {
  readonly name: string;
  /** One line for `quizwire --help`. */
  readonly summary: string;
  /** The whole text of `quizwire NAME --help`. */
  readonly help: string;
  /**
   * @param args what stands after the command's name.
   * @returns the exit code.
   * @throws UsageError and other faults of `faults.ts`.
   */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}
