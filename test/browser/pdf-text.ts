import { execFileSync } from 'node:child_process';

/** The text of a PDF page by page, as pdftotext (poppler) lays it out. */
export function pdfPages(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Words alone, for finding text that the layout broke into lines, also behind a hyphen: "the NATO-" and "Russia Council". */
export const flowing = (text: string): string =>
  text.replaceAll(/(?<=\p{L}-)\n\s*(?=\p{L})/gu, '').replaceAll(/\s+/gu, ' ');
