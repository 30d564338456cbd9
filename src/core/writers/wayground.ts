import type { QuizItem } from '../model.js';
import { asAsked } from './item/as-asked.js';
import { sourceOf } from './item/source-of.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { type Cell, findUnfitForExcel, writeXlsx } from './sheet/write-xlsx.js';
import type { Writer } from './writer.js';

const HEADER = [
  'Question Text',
  'Question Type',
  ...[1, 2, 3, 4, 5].map((number) => `Option ${number}`),
  'Correct Answer',
  'Time in seconds',
  'Image Link',
  'Answer explanation',
];

/** Wayground skips the second row of its template, which explains the columns. */
const HELP = [
  'Text of the question\n\n(required)',
  'Question Type\n\n(default is Multiple Choice)',
  'Text for option 1\n\n(required in all cases except open-ended & draw questions)',
  'Text for option 2\n\n(required in all cases except open-ended & draw questions)',
  ...[3, 4, 5].map((number) => `Text for option ${number}\n\n(optional)`),
  'The correct option choice (between 1-5).\n\nLeave blank for "Open-Ended", "Poll", "Draw" and "Fill-in-the-Blank".',
  'Time in seconds\n\n(optional, default value is 30 seconds)',
  'Link of the image\n\n(optional)',
  'Explanation for the answer\n\n(optional)',
];

const MAX_OPTIONS = 5;

/** Wayground was Quizizz. */
export const wayground: Writer = {
  format: 'wayground',
  label: 'Wayground (Quizizz) spreadsheet',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  settings: ['secondsPerQuestion'],
  lacks: ['explanations of wrong options', 'points', 'tags'],
  async write(quiz, { secondsPerQuestion = 30 }) {
    const { written, lossReport } = sortOut(quiz, (quizItem) => questionRow(quizItem, secondsPerQuestion));
    return { bytes: await writeXlsx('Sheet1', [HEADER, HELP, ...written]), lossReport };
  },
};

function questionRow(quizItem: QuizItem, seconds: number): Outcome<Cell[]> {
  const asked = asAsked(quizItem);
  if (typeof asked === 'string') return { refused: asked };
  const texts = asked.kind === 'choice' ? asked.options : asked.answers;
  if (asked.kind === 'choice' && texts.length > MAX_OPTIONS)
    return { refused: `Wayground takes up to ${MAX_OPTIONS} options; this question has ${texts.length}.` };
  const explanation = explain(quizItem);
  const refused = findUnfitForExcel([quizItem.item.stem, ...texts, explanation]);
  if (refused !== null) return { refused };
  const cells = Array.from({ length: MAX_OPTIONS }, (_, index): Cell => texts[index] ?? null);
  const type = asked.kind === 'choice' ? 'Multiple Choice' : 'Fill-in-the-Blank';
  const correct = asked.kind === 'choice' ? String(asked.keyIndex + 1) : null;
  const row = [quizItem.item.stem, type, ...cells, correct, seconds, null, explanation];
  return { written: row, change: namesLeftOver(texts.slice(MAX_OPTIONS)) };
}

function namesLeftOver(answers: readonly string[]): string | null {
  if (answers.length === 0) return null;
  return `Wayground takes ${MAX_OPTIONS} accepted answers; it will not accept: ${answers.join('; ')}.`;
}

function explain(quizItem: QuizItem): string {
  const { evidence, derivation } = quizItem.item;
  const { text, link } = sourceOf(quizItem);
  return [evidence.text, derivation, text, link].filter((part) => part !== null && part !== '').join('\n');
}
