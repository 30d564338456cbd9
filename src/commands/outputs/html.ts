import type { Making } from '../../core/pipeline.js';
import { makeForm, OWN_ORDER } from '../../core/quiz/make-form.js';
import { quizOf } from '../../core/quiz/quiz-of.js';
import { PrintRoom } from '../../render/print-room.js';
import { sheetOf } from '../../render/sheet.js';
import type { Output } from './output.js';

/** Worksheet and key of every article, each beginning a page, in one file that needs nothing beside it. */
export function printedPages(makings: readonly Making[]): string {
  const sheets = makings.map((making) =>
    sheetOf(makeForm(quizOf(making, 'quiz', 0), OWN_ORDER, ''), [making.article]),
  );
  return new PrintRoom().document(sheets);
}

export const htmlOutput: Output = {
  format: 'html',
  settings: [],
  extension: '.html',
  async write(makings) {
    return new TextEncoder().encode(printedPages(makings));
  },
};
