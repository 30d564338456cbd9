import { longDay } from '../../core/article/source-line.js';
import { PAPERS, type Paper } from '../../render/paper.js';
import type { SheetPart } from '../../render/print-room.js';
import type { Sheet } from '../../render/sheet.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import type { StoredQuiz } from '../../store/stored.js';
import { FORM_LETTERS, type SheetRequest } from './quiz-requests.js';

const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

const madeOn = ({ createdAt }: StoredQuiz): string =>
  longDay(new Date(createdAt * 1000).toISOString().slice(0, 10));

export const quizRow = (quiz: StoredQuiz) => ({ id: quiz.id, title: quiz.title, made: madeOn(quiz) });

export const quizView = ({ stored, quiz, articles }: WholeQuiz) => ({
  id: stored.id,
  title: stored.title,
  made: madeOn(stored),
  letters: FORM_LETTERS,
  articles: articles.map(({ id, title }) => ({ id, title })),
  questions: quiz.items.map(({ item, ask }, index) => ({
    number: index + 1,
    stem: item.stem,
    key: item.key,
    recall: ask === 'recall',
  })),
});

/** The sheet, with the choices of the bar above it: each is a link to the same page with one thing changed. */
export function sheetView(id: string, part: SheetPart, look: Required<SheetRequest>, sheet: Sheet) {
  const query = (change: Partial<SheetRequest>) => new URLSearchParams({ ...look, ...change }).toString();
  return {
    id,
    part,
    sheet,
    title: part === 'key' ? `Answer key: ${sheet.title}` : sheet.title,
    worksheet: part === 'worksheet',
    paper: look.paper,
    query: query({}),
    forms: FORM_LETTERS.map((letter) => ({
      letter,
      query: query({ form: letter }),
      current: letter === look.form,
    })),
    papers: PAPERS.map((paper) => ({
      name: PAPER_NAMES[paper],
      query: query({ paper }),
      current: paper === look.paper,
    })),
    passage: {
      shown: look.passage === 'yes',
      query: query({ passage: look.passage === 'yes' ? 'no' : 'yes' }),
    },
  };
}
