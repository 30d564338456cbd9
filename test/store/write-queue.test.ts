import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/store/data-source-options.js';
import { Store } from '../../src/store/store.js';

let folder: string;
let dataSource: DataSource;
let store: Store;

const open = () =>
  new DataSource(dataSourceOptions({ kind: 'sqlite', file: join(folder, 'quizwire.sqlite') })).initialize();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quizwire-queue-'));
  dataSource = await open();
  store = new Store(dataSource);
});
afterEach(async () => {
  await dataSource.destroy();
  rmSync(folder, { recursive: true });
});

/** What another process would find. */
async function settingsOnDisk(): Promise<string[]> {
  const other = await open();
  try {
    const rows: { name: string }[] = await other.query('SELECT "name" FROM "settings"');
    return rows.map(({ name }) => name).sort();
  } finally {
    await other.destroy();
  }
}

test('the file is written ahead, and every commit reaches the disk', async () => {
  expect(await dataSource.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  // 2 is FULL.
  expect(await dataSource.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
});

test('a full disk loses nothing that was acknowledged, and leaves the store in order', async () => {
  const [{ page_count: pages }] = await dataSource.query('PRAGMA page_count');
  await dataSource.query(`PRAGMA max_page_count = ${pages + 20}`);
  const write = (name: string) => store.write(({ settings }) => settings.set(name, 'x'.repeat(3000)));
  const acknowledged: string[] = [];
  let refused = 0;
  for (const name of Array.from({ length: 60 }, (_, index) => `setting ${index}`)) {
    await write(name).then(
      () => acknowledged.push(name),
      () => (refused += 1),
    );
  }
  expect(acknowledged.length).toBeGreaterThan(1);
  expect(refused).toBeGreaterThan(1);
  const stored = await settingsOnDisk();
  expect(stored).toEqual(expect.arrayContaining(acknowledged));

  await dataSource.query('PRAGMA max_page_count = 1000000');
  const failing = store.write(async ({ settings }) => {
    await settings.set('undone', 'x');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await write('after all');
  expect(await settingsOnDisk()).toEqual([...stored, 'after all'].sort());
});
