import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './ensure-built.js';

export interface BuiltServer {
  readonly url: string;
  /** The one-time link that makes the first account; null where there is one already. */
  readonly link: string | null;
  readonly process: ChildProcess;
  /** Folder of its database. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** `npm start` without the build: the server as a process of its own, on a fresh database and a free port. */
export async function startBuilt(
  folder = mkdtempSync(join(tmpdir(), 'quizwire-built-')),
): Promise<BuiltServer> {
  const child = spawn(process.execPath, [join(ensureBuilt(), 'main.js')], {
    env: { ...process.env, PORT: '0', QUIZWIRE_DATABASE: join(folder, 'quizwire.sqlite'), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let link: string | null = null;
  const url = await new Promise<string>((resolve, reject) => {
    // Both lines come at once: who waits for the first finds the second read.
    createInterface(child.stdout).on('line', (line) => {
      const [address] = /http:\S+$/u.exec(line) ?? [];
      if (address?.includes('/welcome/')) link = address;
      else if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with exit code ${code}.`)));
  });
  return {
    url,
    link,
    process: child,
    folder,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
