import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import type { DatabaseConfig } from '../config.js';
import { ACCOUNT_SCHEMAS } from './account-schemas.js';
import { MIGRATIONS } from './migrations/index.js';
import { SCHEMAS } from './schemas.js';
import { SITTING_SCHEMAS } from './sitting-schemas.js';

/** How long a second process waits for the SQLite file before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** Seconds after which a PostgreSQL server that does not answer is said to be away. */
const CONNECT_TIMEOUT_MS = 5000;

/**
 * The one place that names a database driver. Migrations run when the connection opens. TypeORM turns SQLite's
 * foreign keys on by itself.
 */
export function dataSourceOptions(database: DatabaseConfig): DataSourceOptions {
  const shared = {
    entities: [...SCHEMAS, ...ACCOUNT_SCHEMAS, ...SITTING_SCHEMAS],
    migrations: MIGRATIONS,
    migrationsRun: true,
  };
  if (database.kind === 'postgres') {
    return { type: 'postgres', url: database.url, connectTimeoutMS: CONNECT_TIMEOUT_MS, ...shared };
  }
  mkdirSync(dirname(database.file), { recursive: true });
  return {
    type: 'sqlite',
    database: database.file,
    enableWAL: true,
    busyTimeout: BUSY_TIMEOUT_MS,
    ...shared,
  };
}
