import { defuseFormula, writeCsv } from '../../core/writers/sheet/write-csv.js';
import { writeXlsx } from '../../core/writers/sheet/write-xlsx.js';
import { formName, type Results } from './results-of.js';

/** Seconds since 1970 as `2026-11-23 08:30` in UTC, which sorts and which every spreadsheet reads. */
const moment = (seconds: number | null): string =>
  seconds === null ? '' : new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');

/** A row for each attempt: who, when, points, and for each question the answer and 1 or 0. */
function rowsOf({ attempts, items, maximum }: Results): (string | number)[][] {
  const header = ['Name', 'Attempt', 'Counts', 'Form', 'Begun (UTC)', 'Handed in (UTC)', 'Points', 'Of'];
  const questions = items.flatMap(({ quizItem }, index) => [
    `${index + 1}. ${quizItem.item.stem}`,
    `${index + 1} right`,
  ]);
  const rows = attempts.map(({ student, attempt, responses, points, counts }) => [
    student.name,
    attempt.number,
    counts ? 'yes' : 'no',
    formName(attempt),
    moment(attempt.startedAt),
    moment(attempt.finishedAt),
    points,
    maximum,
    ...items.flatMap(({ quizItem }) => {
      const response = responses.get(quizItem.item.id);
      return [response?.answer ?? '', response?.correct === true ? 1 : 0];
    }),
  ]);
  return [[...header, ...questions], ...rows];
}

/** With a mark at its beginning by which Excel knows UTF-8. Texts that a spreadsheet would run are made harmless. */
export function resultsCsv(results: Results): Uint8Array {
  const rows = rowsOf(results).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? defuseFormula(cell) : cell)),
  );
  return Buffer.concat([Buffer.from('\uFEFF'), writeCsv(rows)]);
}

export const resultsXlsx = (results: Results): Promise<Uint8Array> => writeXlsx('Results', rowsOf(results));
