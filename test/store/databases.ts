import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { DatabaseConfig } from '../../src/config.js';
import { dataSourceOptions } from '../../src/store/data-source-options.js';
import { findPostgres, startPostgres, type Cluster } from './postgres-cluster.js';

/** A kind of database that the suite runs on. */
export interface TestDatabase {
  readonly kind: DatabaseConfig['kind'];
  start(): Promise<void>;
  /** A fresh, empty database with all migrations run. */
  open(): Promise<DataSource>;
  stop(): Promise<void>;
}

class SqliteDatabases implements TestDatabase {
  readonly kind = 'sqlite';
  private folder = '';
  private opened: DataSource[] = [];

  async start(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'quizwire-sqlite-'));
  }

  async open(): Promise<DataSource> {
    const file = join(this.folder, `${this.opened.length}.sqlite`);
    const dataSource = await new DataSource(dataSourceOptions({ kind: 'sqlite', file })).initialize();
    this.opened.push(dataSource);
    return dataSource;
  }

  async stop(): Promise<void> {
    for (const dataSource of this.opened) await dataSource.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

class PostgresDatabases implements TestDatabase {
  readonly kind = 'postgres';
  private cluster: Cluster | null = null;
  private opened: DataSource[] = [];

  constructor(private readonly bin: string) {}

  async start(): Promise<void> {
    this.cluster = await startPostgres(this.bin);
  }

  async open(): Promise<DataSource> {
    const url = this.cluster?.database(`test${this.opened.length}`) ?? '';
    const dataSource = await new DataSource(dataSourceOptions({ kind: 'postgres', url })).initialize();
    this.opened.push(dataSource);
    return dataSource;
  }

  async stop(): Promise<void> {
    for (const dataSource of this.opened) await dataSource.destroy();
    this.cluster?.stop();
  }
}

/**
 * SQLite always, PostgreSQL where it is installed. Where it is not, the suite says so loudly, and fails when
 * `CI=true`: there both must be tested.
 */
export function testDatabases(): TestDatabase[] {
  const bin = findPostgres();
  if (bin !== null) return [new SqliteDatabases(), new PostgresDatabases(bin)];
  const notice = 'PostgreSQL is not installed: the store is tested on SQLite only.';
  if (process.env['CI'] === 'true') throw new Error(notice);
  process.stderr.write(`\n*** SKIPPED *** ${notice}\n\n`);
  return [new SqliteDatabases()];
}
