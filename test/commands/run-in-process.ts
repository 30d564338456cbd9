import { Readable, Writable } from 'node:stream';
import { runCommand } from '../../src/commands/run-command.js';
import { readConfig } from '../../src/config.js';
import { bridgePipeline } from '../fixtures/bridge-pipeline.js';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Gathered extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** A command line in this process, over the bridge pipeline. */
export async function runInProcess(
  args: readonly string[],
  {
    stdin = '',
    isTTY = false,
    environment = {},
  }: { stdin?: string; isTTY?: boolean; environment?: Record<string, string> } = {},
): Promise<Outcome> {
  const stdout = new Gathered();
  const stderr = Object.assign(new Gathered(), { isTTY, columns: 60 });
  const exitCode = await runCommand(args, {
    terminal: { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr },
    config: () => readConfig(environment),
    pipeline: async () => bridgePipeline,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}
