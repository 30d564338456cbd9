import initSqlJs from 'sql.js';
import type { WriterOptions } from '../../../src/core/writers/writer.js';

/** Options as the shell gives them, on 1 January 2027. */
export const WRITER_OPTIONS: WriterOptions = { now: 1_798_761_600, loadSqlite: () => initSqlJs() };
