import type { SqlJsStatic } from 'sql.js';

/** SQLite as WebAssembly, for files that are SQLite databases themselves; read only when one is written. */
export async function loadSqlite(): Promise<SqlJsStatic> {
  const { default: initSqlJs } = await import('sql.js');
  return initSqlJs();
}
