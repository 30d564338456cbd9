import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { JudgedItem, Mark, type Judgement } from './judged-item.js';

/** Ending of the file with a sheet's items, beside which the marks are kept. */
export const ITEMS_ENDING = '.items.json';
const MARKS_ENDING = '.jsonl';

/**
 * Reads marks with the items that they are about.
 * @param paths files of marks, or folders with such files; the items lie in the same folder.
 * @throws Error naming the file and line of a mark that cannot be used.
 */
export function readJudgements(paths: readonly string[]): Judgement[] {
  const files = paths.flatMap((path) => marksFiles(path));
  if (files.length === 0) throw new Error(`There are no marks (${MARKS_ENDING}) in ${paths.join(', ')}.`);
  return files.flatMap(readMarks);
}

function marksFiles(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(MARKS_ENDING))
    .toSorted()
    .map((name) => join(path, name));
}

function readMarks(file: string): Judgement[] {
  const folder = dirname(file);
  const items = readItems(folder);
  const seen = new Set<string>();
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const mark = readMark(line, `${file}, line ${index + 1}`);
    const of = items.get(mark.item);
    if (!of) throw new Error(`${file}, line ${index + 1}: no sheet in ${folder} has an item “${mark.item}”.`);
    const twice = `${mark.item} ${mark.judge}`;
    if (seen.has(twice)) {
      throw new Error(`${file}, line ${index + 1}: judge ${mark.judge} has marked ${mark.item} before.`);
    }
    seen.add(twice);
    return [{ ...mark, of, round: basename(folder) }];
  });
}

function readMark(line: string, where: string): Mark {
  try {
    return Mark.parse(JSON.parse(line));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${where} is not a mark such as {"item":"…","judge":"a","fails":["A4"]}: ${why}`, {
      cause: error,
    });
  }
}

function readItems(folder: string): Map<string, JudgedItem> {
  const files = readdirSync(folder).filter((name) => name.endsWith(ITEMS_ENDING));
  const items = files.flatMap((name) =>
    z.array(JudgedItem).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  return new Map(items.map((item) => [item.item, item]));
}
