import type { QuizItem } from '../model.js';
import { sortOut } from './item/sort-out.js';
import { defuseFormula, writeCsv } from './sheet/write-csv.js';
import type { Writer } from './writer.js';

const COLUMNS: readonly (readonly [heading: string, cell: (quizItem: QuizItem) => string | number])[] = [
  ['ID', ({ item }) => item.id],
  ['Asked as', ({ ask }) => (ask === 'choice' ? 'multiple choice' : 'recall')],
  ['Kind', ({ item }) => item.kind],
  ['Question', ({ item }) => item.stem],
  ['Answer', ({ item }) => item.key],
  ['Also accepted', ({ item }) => item.accept.join('\n')],
  ['Options', ({ item }) => item.options.join('\n')],
  ['Points', ({ points }) => points],
  ['Evidence', ({ item }) => item.evidence.text],
  ['How worked out', ({ item }) => item.derivation ?? ''],
  ['Event date', ({ eventDate }) => eventDate ?? ''],
  ['Article', ({ source }) => source.title],
  ['Publisher', ({ source }) => source.publisher ?? ''],
  ['Published', ({ source }) => source.publishedOn ?? ''],
  ['URL', ({ source }) => source.url ?? ''],
  ['Tags', ({ tags }) => tags.join('\n')],
];

/** For spreadsheets. Lists are one entry per line; a cell that would run as a formula gets an apostrophe in front. */
export const csv: Writer = {
  format: 'csv',
  label: 'CSV table',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  settings: [],
  lacks: ['explanations of wrong options', 'rule and score'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, (quizItem) => ({ written: row(quizItem) }));
    return { bytes: writeCsv([COLUMNS.map(([heading]) => heading), ...written]), lossReport };
  },
};

function row(quizItem: QuizItem): (string | number)[] {
  return COLUMNS.map(([, cell]) => {
    const value = cell(quizItem);
    return typeof value === 'string' ? defuseFormula(value) : value;
  });
}
