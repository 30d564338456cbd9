import { unzipSync } from 'fflate';
import { zipFiles } from '../zip-files.js';

export type Cell = string | number | null;

/** Excel reads `_x0041_` in a text as the letter A, and there is no agreed way to write it otherwise. */
const EXCEL_ESCAPE = /_x[0-9A-Fa-f]{4}_/;

/** A sentence for the teacher when a workbook would change one of the texts; null when it holds them all. */
export function findUnfitForExcel(texts: readonly string[]): string | null {
  const unfit = texts.find((text) => EXCEL_ESCAPE.test(text));
  return unfit === undefined ? null : `Excel would read “${unfit.slice(0, 40)}” as an escape code.`;
}

/**
 * Rows as a workbook with one sheet. Texts are text cells, so that a leading `=` is never a formula.
 * The library's zip carries the time of writing; its files are zipped again without.
 */
export async function writeXlsx(sheet: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true };
    }),
  );
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(cells, { sheet }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const names = Object.keys(files).sort();
  return zipFiles(names.map((name) => [name, files[name] ?? new Uint8Array()] as const));
}
