import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE_DIRECTORY } from '../../src/package-directory.js';
import { Client } from '../server/client.js';
import { ensureBuilt } from './ensure-built.js';
import { makeFirstAccount } from './first-account.js';
import { startBuilt } from './start-built.js';

const SAMPLE = join(PACKAGE_DIRECTORY, 'data', 'samples', '1-russia-nato.md');

let cli: string;
beforeAll(() => {
  cli = join(ensureBuilt(), 'cli.js');
}, 120_000);

const quizwire = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

const makeSample = () =>
  promisify(execFile)(process.execPath, [cli, 'make', SAMPLE, '--json', '--seed', '7']);

describe('the command line as built', () => {
  test('makes the same quiz of the same article and seed, byte for byte', async () => {
    const [first, second] = await Promise.all([makeSample(), makeSample()]);
    expect(first.stdout).toBe(second.stdout);
    const { article, items } = JSON.parse(first.stdout);
    expect(article.title).toBe('Russia suspends its mission to NATO');
    expect(items.length).toBeGreaterThan(0);
    for (const { evidence } of items) {
      expect(article.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  }, 60_000);

  test('ends with the exit codes that --help documents', () => {
    expect(quizwire('--version')).toMatchObject({ status: 0, stderr: '' });
    expect(quizwire('make')).toMatchObject({ status: 2, stdout: '' });
    expect(quizwire('make', 'no-such-file.md')).toMatchObject({ status: 5, stdout: '' });
  }, 60_000);

  test('stops quietly when the reader of its output has seen enough', async () => {
    const child = spawn(process.execPath, [cli, 'make', SAMPLE, SAMPLE, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }, 60_000);
});

describe('the server as built', () => {
  test('starts with the samples and their questions, and keeps its data over a restart', async () => {
    const server = await startBuilt();
    try {
      const client = await makeFirstAccount(server);
      const articles = await (await client.get('/api/articles')).json();
      expect(articles).toHaveLength(3);
      for (const { questions } of articles) expect(questions).toBeGreaterThan(0);
      expect(existsSync(join(server.folder, 'quizwire.sqlite'))).toBe(true);

      server.process.kill();
      await once(server.process, 'exit');
      const again = await startBuilt(server.folder);
      expect(again.link).toBeNull();
      const after = await (await new Client(again.url, client.token).get('/api/articles')).json();
      expect(after).toEqual(articles);
      await again.stop();
    } finally {
      await server.stop();
    }
  }, 120_000);
});
