import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps the server's programs out of the PATH, by version. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` and `pg_ctl`, null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const onPath = (process.env['PATH'] ?? '').split(':');
  return [...versions, ...onPath].find((folder) => existsSync(join(folder, 'pg_ctl'))) ?? null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const accountNumber = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root, so root lends it the account that its package makes. */
function lentAccount(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? { uid: accountNumber('-u'), gid: accountNumber('-g') } : null;
}

export interface Cluster {
  /** Address of an empty database; each name is made once. */
  database(name: string): string;
  stop(): void;
}

/** Starts a PostgreSQL of our own in a temporary folder, on loopback. */
export async function startPostgres(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'quizwire-postgres-'));
  const account = lentAccount();
  if (account !== null) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

  run('initdb', '--pgdata', data, '--username', 'quizwire', '--auth', 'trust', '--no-sync');
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c fsync=off -c unix_socket_directories=${folder}`;
  run('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', settings);
  return {
    database(name) {
      run('createdb', '--host', '127.0.0.1', '--port', String(port), '--username', 'quizwire', name);
      return `postgres://quizwire@127.0.0.1:${port}/${name}`;
    },
    stop() {
      run('pg_ctl', 'stop', '--wait', '--mode', 'immediate', '--pgdata', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
