import type { QuizItem } from '../model.js';
import { asChoice } from './item/as-choice.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { findFormula, writeCsv } from './sheet/write-csv.js';
import type { Writer } from './writer.js';

const TITLE = ['Blooket\nImport Template', '', '', '', '', '', '', ''];
const HEADER = [
  'Question #',
  'Question Text',
  'Answer 1',
  'Answer 2',
  'Answer 3\n(Optional)',
  'Answer 4\n(Optional)',
  'Time Limit (sec)\n(Max: 300 seconds)',
  'Correct Answer(s)\n(Only include Answer #)',
];
const MAX_ANSWERS = 4;
const MAX_SECONDS = 300;

export const blooket: Writer = {
  format: 'blooket',
  label: 'Blooket spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  settings: ['secondsPerQuestion'],
  lacks: ['the evidence', 'explanations', 'the source', 'points', 'tags'],
  write(quiz, { secondsPerQuestion = 30 }) {
    const seconds = Math.min(secondsPerQuestion, MAX_SECONDS);
    const { written, lossReport } = sortOut(quiz, (quizItem) => questionRow(quizItem, seconds));
    const rows = written.map((row, index) => [index + 1, ...row]);
    return { bytes: writeCsv([TITLE, HEADER, ...rows]), lossReport };
  },
};

function questionRow(quizItem: QuizItem, seconds: number): Outcome<(string | number)[]> {
  const choice = asChoice(quizItem, 'Blooket');
  if (typeof choice === 'string') return { refused: choice };
  const { options, keyIndex, change } = choice;
  if (options.length > MAX_ANSWERS)
    return { refused: `Blooket takes up to ${MAX_ANSWERS} answers; this question has ${options.length}.` };
  const { stem } = quizItem.item;
  const refused = findFormula([stem, ...options]);
  if (refused !== null) return { refused };
  const padding = Array<string>(MAX_ANSWERS - options.length).fill('');
  return { written: [stem, ...options, ...padding, seconds, keyIndex + 1], change };
}
