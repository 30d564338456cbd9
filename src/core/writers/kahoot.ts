import { partHeadline } from '../item/context/headline.js';
import type { QuizItem } from '../model.js';
import { asChoice } from './item/as-choice.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { type Cell, findUnfitForExcel, writeXlsx } from './sheet/write-xlsx.js';
import type { Writer } from './writer.js';

/** Limits of Kahoot's own template, https://kahoot.com/library/quiz-template/ */
const MAX_QUESTION = 120;
const MAX_ANSWER = 75;
const MAX_ANSWERS = 4;
/** Seconds. */
const TIMES = [5, 10, 20, 30, 60, 90, 120, 240];

const HEADER = [
  null,
  `Question - max ${MAX_QUESTION} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${MAX_ANSWER} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

/** Kahoot reads its header in row 8 from column B, and questions below. */
const TITLE_ROWS: Cell[][] = [
  [],
  [null, 'Quiz template'],
  [
    null,
    'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one).',
  ],
  [],
  [],
  [],
  [],
];

export const kahoot: Writer = {
  format: 'kahoot',
  label: 'Kahoot spreadsheet',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  settings: ['secondsPerQuestion'],
  lacks: ['the evidence', 'explanations', 'the source', 'points', 'tags'],
  async write(quiz, { secondsPerQuestion = 30 }) {
    const seconds = TIMES.find((time) => time >= secondsPerQuestion) ?? 240;
    const { written, lossReport } = sortOut(quiz, (quizItem) => questionRow(quizItem, seconds));
    const rows = written.map((row, index): Cell[] => [index + 1, ...row]);
    return { bytes: await writeXlsx('Sheet1', [...TITLE_ROWS, HEADER, ...rows]), lossReport };
  },
};

function questionRow(quizItem: QuizItem, seconds: number): Outcome<Cell[]> {
  const choice = asChoice(quizItem, 'Kahoot');
  if (typeof choice === 'string') return { refused: choice };
  const whole = quizItem.item.stem;
  // The class has the article: what stands before the question can go sooner than the question.
  const cut = whole.length > MAX_QUESTION ? partHeadline(whole).question : whole;
  const stem = cut.length <= MAX_QUESTION ? cut : whole;
  const refused = findTooLong(stem, choice.options) ?? findUnfitForExcel([stem, ...choice.options]);
  if (refused !== null) return { refused };
  const padding = Array<Cell>(MAX_ANSWERS - choice.options.length).fill(null);
  const row = [stem, ...choice.options, ...padding, seconds, String(choice.keyIndex + 1)];
  const shortened =
    stem === whole
      ? []
      : [`The sentence before the question was left out: Kahoot takes ${MAX_QUESTION} characters.`];
  const changes = [...(choice.change === null ? [] : [choice.change]), ...shortened];
  return { written: row, change: changes.length === 0 ? null : changes.join(' ') };
}

function findTooLong(stem: string, options: readonly string[]): string | null {
  if (stem.length > MAX_QUESTION)
    return `Kahoot takes questions of up to ${MAX_QUESTION} characters; this one has ${stem.length}. Shorten it.`;
  const long = options.find((option) => option.length > MAX_ANSWER);
  if (long !== undefined)
    return `Kahoot takes answers of up to ${MAX_ANSWER} characters; “${long.slice(0, 30)}…” has ${long.length}.`;
  return options.length > MAX_ANSWERS ? `Kahoot takes up to ${MAX_ANSWERS} answers.` : null;
}
