import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import type { Sheet } from './sheet.js';
import { Templates } from './templates.js';

/** Which part of a sheet a page shows. */
export type SheetPart = 'worksheet' | 'key';

/** Lays sheets out as HTML documents that need no server: the stylesheet is in them. */
export class PrintRoom {
  private readonly css = readFileSync(join(PACKAGE_DIRECTORY, 'public', 'print.css'), 'utf8');

  constructor(private readonly templates = new Templates()) {}

  /** One part of one sheet. */
  part(sheet: Sheet, part: SheetPart): string {
    return this.page(part === 'key' ? `Answer key: ${sheet.title}` : sheet.title, [
      { sheet, worksheet: part === 'worksheet', key: part === 'key' },
    ]);
  }

  /** Worksheet and key of each sheet, one after the other. */
  document(sheets: readonly Sheet[]): string {
    return this.page(
      sheets[0]?.title ?? '',
      sheets.map((sheet) => ({ sheet, worksheet: true, key: true })),
    );
  }

  private page(title: string, parts: readonly { sheet: Sheet; worksheet: boolean; key: boolean }[]): string {
    return this.templates.render('print/document', { title, css: this.css, parts });
  }
}
