import Papa from 'papaparse';

/**
 * A cell that a spreadsheet program would run: `=HYPERLINK(…)`, `@SUM`, `-cmd`. Plain numbers such as -40 are safe.
 * After https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n]/;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text);
}

/** For files that are read by a program and so must hold texts exactly: a sentence refusing formulas, or null. */
export function findFormula(texts: readonly string[]): string | null {
  const formula = texts.find(isFormula);
  return formula === undefined
    ? null
    : `“${formula.slice(0, 40)}” begins with “${formula.slice(0, 1)}”, and a spreadsheet would run it as a formula. Reword it.`;
}

/**
 * For files made to be opened in a spreadsheet: an apostrophe before a formula makes it text. A formula that has
 * apostrophes already gets one more, so that taking one off always gives the text back.
 */
export function defuseFormula(text: string): string {
  return isFormula(text) || /^'+[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** Rows as CSV after RFC 4180: CRLF, quotes where needed, UTF-8 without a byte order mark. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const csv = Papa.unparse(rows as (string | number)[][], { newline: '\r\n' });
  return new TextEncoder().encode(`${csv}\r\n`);
}
