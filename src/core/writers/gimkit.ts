import type { QuizItem } from '../model.js';
import { asChoice } from './item/as-choice.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { findFormula, writeCsv } from './sheet/write-csv.js';
import type { Writer } from './writer.js';

const TITLE = ['Gimkit Spreadsheet Import Template', '', '', '', ''];
const HEADER = [
  'Question',
  'Correct Answer',
  'Incorrect Answer 1',
  'Incorrect Answer 2 (Optional)',
  'Incorrect Answer 3 (Optional)',
];
const MAX_WRONG = 3;

/** Gimkit shuffles the answers itself: the right one comes first. */
export const gimkit: Writer = {
  format: 'gimkit',
  label: 'Gimkit spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  settings: [],
  lacks: ['the order of options', 'the evidence', 'explanations', 'the source', 'points', 'tags'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, questionRow);
    return { bytes: writeCsv([TITLE, HEADER, ...written]), lossReport };
  },
};

function questionRow(quizItem: QuizItem): Outcome<string[]> {
  const choice = asChoice(quizItem, 'Gimkit');
  if (typeof choice === 'string') return { refused: choice };
  const { stem, key } = quizItem.item;
  const wrong = choice.options.filter((_, index) => index !== choice.keyIndex);
  if (wrong.length > MAX_WRONG)
    return { refused: `Gimkit takes up to ${MAX_WRONG} wrong answers; this question has ${wrong.length}.` };
  const refused = findFormula([stem, key, ...wrong]);
  if (refused !== null) return { refused };
  const padding = Array<string>(MAX_WRONG - wrong.length).fill('');
  return { written: [stem, key, ...wrong, ...padding], change: choice.change };
}
