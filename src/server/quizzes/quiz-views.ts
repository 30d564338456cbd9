import { longDay } from '../../core/article/source-line.js';
import type { Paper } from '../../render/paper.js';
import type { SheetPart } from '../../render/print-room.js';
import type { Sheet } from '../../render/sheet.js';
import type { StoredQuiz } from '../../store/stored.js';
import { FORM_LETTERS, type SheetRequest } from './quiz-requests.js';

const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

const madeOn = ({ createdAt }: StoredQuiz): string =>
  longDay(new Date(createdAt * 1000).toISOString().slice(0, 10));

export const quizRow = (quiz: StoredQuiz) => ({ id: quiz.id, title: quiz.title, made: madeOn(quiz) });

/** A choice of the bar above a sheet. */
const choice = <T extends string>(
  name: keyof SheetRequest,
  label: string,
  names: Readonly<Record<T, string>>,
  chosen: string,
) => ({
  name,
  label,
  options: (Object.keys(names) as T[]).map((value) => ({
    value,
    name: names[value],
    chosen: value === chosen,
  })),
});

/** What the bar above a sheet offers; the key has neither passage nor columns. */
function choicesOf(part: SheetPart, { form, paper, passage, columns, print, qr }: Required<SheetRequest>) {
  const letters = Object.fromEntries(FORM_LETTERS.map((letter) => [letter, letter]));
  const both = [
    choice('form', 'Form', letters, form),
    choice('paper', 'Paper', PAPER_NAMES, paper),
    choice('print', 'Print', { normal: 'normal', large: 'large' }, print),
  ];
  if (part === 'key') return both;
  return [
    ...both,
    choice('passage', 'Article', { yes: 'whole', excerpt: 'excerpt', no: 'without' }, passage),
    choice('columns', 'Options', { auto: 'as they fit', one: 'one column', two: 'two columns' }, columns),
    choice('qr', 'QR code', { no: 'without', yes: 'to the quiz online' }, qr),
  ];
}

/**
 * The sheet, with the bar above it.
 * @param canPrint whether this server can make a PDF.
 */
export function sheetView(
  id: string,
  part: SheetPart,
  look: Required<SheetRequest>,
  sheet: Sheet,
  canPrint: boolean,
) {
  return {
    id,
    part,
    sheet,
    canPrint,
    title: part === 'key' ? `Answer key: ${sheet.title}` : sheet.title,
    worksheet: part === 'worksheet',
    paper: look.paper,
    query: new URLSearchParams(look).toString(),
    choices: choicesOf(part, look),
  };
}
