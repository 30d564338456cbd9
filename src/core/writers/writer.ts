import type { SqlJsStatic } from 'sql.js';
import type { Form, Quiz, WriterResult } from '../model.js';

/** What the shell hands to a writer besides the quiz. Same quiz, same options: same bytes. */
export interface WriterOptions {
  /** Seconds since 1970. Nothing written is dated later than this. */
  readonly now: number;
  /** Loads SQLite as WebAssembly. Called by the Anki deck only, so that other formats need not pay for it. */
  readonly loadSqlite: () => Promise<SqlJsStatic>;
  /** The versions to write where a format knows versions; the quiz in its own order when absent. */
  readonly forms?: readonly Form[];
  /** Anki deck; `::` makes sub-decks. `Current Events` when absent. */
  readonly deck?: string;
  /** Anki: one sub-deck per month of the events asked about. */
  readonly monthDecks?: boolean;
  /** Anki: a cloze note besides the question, for each item whose evidence stands alone. */
  readonly cloze?: boolean;
  /** Time to answer in games, 30 when absent. Rounded up to what the format allows. */
  readonly secondsPerQuestion?: number;
}

/** What a teacher may choose for a file. */
export type WriterSetting = Exclude<keyof WriterOptions, 'now' | 'loadSqlite'>;

/** One way out: a quiz as the bytes of one file. */
export interface Writer {
  /** As in `?format=` and `--format`. */
  readonly format: string;
  /** For the download menu. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The options that change this file, for a page to offer. */
  readonly settings: readonly WriterSetting[];
  /** Parts of a question that the format has no place for, whichever the item: `the evidence`. */
  readonly lacks: readonly string[];
  write(quiz: Quiz, options: WriterOptions): WriterResult | Promise<WriterResult>;
}
