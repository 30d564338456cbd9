import { parse } from 'csv-parse/sync';
import { htmlText } from './html-text.js';
import { fieldsOf, readApkg } from './read-apkg.js';
import type { ReadItem } from './read-back.js';

function card(question = '', answer = ''): ReadItem {
  return { stem: htmlText(question), right: [htmlText(answer)], wrong: [] };
}

/** Notes of a deck, fields read as HTML. */
export async function readAnkiDeck(bytes: Uint8Array): Promise<ReadItem[]> {
  const { notes } = await readApkg(bytes);
  return notes.map(fieldsOf).map(([question, answer]) => card(question, answer));
}

/** Lines as Anki's own importer reads them: tabs, quotes, and `#` for comments. */
export function readAnkiText(bytes: Uint8Array): ReadItem[] {
  const rows: string[][] = parse(bytes, {
    delimiter: '\t',
    comment: '#',
    comment_no_infix: true,
    relax_column_count: false,
  });
  return rows.map(([, question, answer]) => card(question, answer));
}
