import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { unzip } from './unzip.js';

export type Row = Readonly<Record<string, string | number>>;

export interface Collection {
  readonly col: Row;
  readonly notes: readonly Row[];
  readonly cards: readonly Row[];
}

/** The tables of a deck, read with the sqlite3 driver (the writer uses sql.js) from a file, as Anki would. */
export async function readApkg(bytes: Uint8Array): Promise<Collection> {
  const files = await unzip(bytes);
  const folder = await mkdtemp(join(tmpdir(), 'apkg-'));
  try {
    const file = join(folder, 'collection.anki2');
    await writeFile(file, files.get('collection.anki2') ?? '');
    return await readTables(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readTables(file: string): Promise<Collection> {
  const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  const rows = (sql: string): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      database.all<Row>(sql, (error, found) => (error === null ? resolve(found) : reject(error)));
    });
  const check = await rows('PRAGMA integrity_check');
  if (check[0]?.['integrity_check'] !== 'ok') throw new Error(JSON.stringify(check));
  const [col = {}] = await rows('SELECT * FROM col');
  const notes = await rows('SELECT * FROM notes ORDER BY (SELECT due FROM cards WHERE nid = notes.id)');
  const cards = await rows('SELECT * FROM cards ORDER BY due');
  await new Promise((resolve) => {
    database.close(resolve);
  });
  return { col, notes, cards };
}

export function fieldsOf(note: Row): string[] {
  return String(note['flds']).split('\u001F');
}
