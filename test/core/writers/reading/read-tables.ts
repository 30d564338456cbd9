import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { ReadItem } from './read-back.js';

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

function choice(stem: string, cells: readonly string[], correct: string): ReadItem {
  const options = filled(cells);
  const right = options[Number(correct) - 1] ?? '';
  return { stem, right: [right], wrong: options.filter((option) => option !== right) };
}

async function sheetRows(bytes: Uint8Array): Promise<string[][]> {
  const rows = await readSheet(Buffer.from(bytes), { trim: false });
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

/** Kahoot's header stands in row 8, from column B. */
export async function readKahoot(bytes: Uint8Array): Promise<ReadItem[]> {
  const rows = await sheetRows(bytes);
  if (rows[7]?.[1] !== 'Question - max 120 characters') throw new Error('No header in B8.');
  return rows.slice(8).map(([, stem = '', ...cells]) => choice(stem, cells.slice(0, 4), cells[5] ?? ''));
}

export async function readWayground(bytes: Uint8Array): Promise<ReadItem[]> {
  const rows = await sheetRows(bytes);
  return rows.slice(2).map(([stem = '', type, ...cells]) => {
    const options = cells.slice(0, 5);
    return type === 'Multiple Choice'
      ? choice(stem, options, cells[5] ?? '')
      : { stem, right: filled(options), wrong: [] };
  });
}

function csvRows(bytes: Uint8Array): string[][] {
  return parse(bytes, { relax_column_count: false, record_delimiter: '\r\n' });
}

export function readBlooket(bytes: Uint8Array): ReadItem[] {
  return csvRows(bytes)
    .slice(2)
    .map(([, stem = '', ...cells]) => choice(stem, cells.slice(0, 4), cells[5] ?? ''));
}

export function readGimkit(bytes: Uint8Array): ReadItem[] {
  return csvRows(bytes)
    .slice(2)
    .map(([stem = '', right = '', ...wrong]) => ({ stem, right: [right], wrong: filled(wrong) }));
}

/** The apostrophe that keeps a formula from running. */
const undefused = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');

export function readCsv(bytes: Uint8Array): ReadItem[] {
  const [header = [], ...rows] = csvRows(bytes);
  return rows.map((row) => {
    const cell = (name: string): string => undefused(row[header.indexOf(name)] ?? '');
    return { stem: cell('Question'), right: [cell('Answer')], wrong: [] };
  });
}

/** Quizlet has no escapes: cards are lines, and a tab parts question from answer. */
export function readQuizlet(bytes: Uint8Array): ReadItem[] {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  return lines.map((line) => {
    const [stem = '', right = '', ...rest] = line.split('\t');
    if (rest.length > 0) throw new Error(`More than one tab: ${line}`);
    return { stem, right: [right], wrong: [] };
  });
}

/** Key, question number, letter, points. */
export function readZipgrade(bytes: Uint8Array): string[][] {
  return csvRows(bytes).slice(1);
}
