import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_DIRECTORY } from '../../src/package-directory.js';

const DIST = join(PACKAGE_DIRECTORY, 'dist');
const LOCK = join(PACKAGE_DIRECTORY, '.tmp', 'building');

/** A build takes some ten seconds; a lock that is much older was left behind by a run that was killed. */
const STALE_LOCK_MS = 120_000;

function newestSource(): number {
  const folder = join(PACKAGE_DIRECTORY, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((name) => statSync(join(folder, name)).mtimeMs));
}

const isFresh = (): boolean =>
  existsSync(join(DIST, 'main.js')) && statSync(join(DIST, 'main.js')).mtimeMs >= newestSource();

const sleep = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Test files run side by side, and only one of them may build at a time. */
function withLock(work: () => void): void {
  mkdirSync(join(PACKAGE_DIRECTORY, '.tmp'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_LOCK_MS)
        rmdirSync(LOCK);
      sleep(200);
    }
  }
  try {
    work();
  } finally {
    rmdirSync(LOCK);
  }
}

/**
 * Builds the program unless it is newer than its sources.
 * @returns the folder with `cli.js` and `main.js`.
 */
export function ensureBuilt(): string {
  if (!isFresh()) {
    withLock(() => {
      if (!isFresh()) execFileSync('npm', ['run', 'build'], { cwd: PACKAGE_DIRECTORY, stdio: 'pipe' });
    });
  }
  return DIST;
}
