import { readSheet } from 'read-excel-file/node';
import type { Writer } from '../../../../src/core/writers/writer.js';
import { readApkg } from './read-apkg.js';
import { readDocx } from './read-papers.js';
import { unzip } from './unzip.js';

const inner = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function showDeck(bytes: Uint8Array): Promise<string> {
  const { col, notes, cards } = await readApkg(bytes);
  const settings = Object.entries(col).map(([name, value]) =>
    typeof value === 'string' ? [name, JSON.parse(value) as unknown] : [name, value],
  );
  const fields = notes.map((note) => ({ ...note, flds: String(note['flds']).split('\u001F') }));
  return JSON.stringify({ col: Object.fromEntries(settings) as unknown, notes: fields, cards }, null, 2);
}

async function showZip(bytes: Uint8Array): Promise<string> {
  const files = await unzip(bytes);
  return [...files].map(([name, content]) => `──── ${name}\n${inner(content)}`).join('\n');
}

async function showSheet(bytes: Uint8Array): Promise<string> {
  const rows = await readSheet(Buffer.from(bytes), { trim: false });
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

const SHOWS: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  apkg: showDeck,
  zip: showZip,
  xlsx: showSheet,
  docx: async (bytes) => (await readDocx(bytes)).join('\n'),
};

/** What is in a file of a format, as text that people can read and compare. */
export async function showFile({ extension }: Writer, bytes: Uint8Array): Promise<string> {
  const show = SHOWS[extension];
  return show === undefined ? inner(bytes) : `${await show(bytes)}\n`;
}
