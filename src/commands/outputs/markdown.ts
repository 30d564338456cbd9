import { quizOf } from '../../core/quiz/quiz-of.js';
import { markdown } from '../../core/writers/markdown.js';
import { loadSqlite } from '../../load-sqlite.js';
import type { Output } from './output.js';

/** One document after the other, as the Markdown writer makes them. */
export const markdownOutput: Output = {
  format: 'markdown',
  settings: [],
  extension: '.md',
  async write(makings) {
    const documents: string[] = [];
    for (const making of makings) {
      const { bytes } = await markdown.write(quizOf(making, 'quiz', 0), { now: 0, loadSqlite });
      documents.push(new TextDecoder().decode(bytes));
    }
    return new TextEncoder().encode(documents.join('\n---\n\n'));
  },
};
