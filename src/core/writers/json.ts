import { QUIZ_FORMAT, QUIZ_VERSION } from './json/quiz-file.js';
import type { Writer } from './writer.js';

/** Everything, in our own shape: for backups, and for moving a quiz to another Quizwire. */
export const json: Writer = {
  format: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  settings: [],
  lacks: [],
  write(quiz) {
    const file = { format: QUIZ_FORMAT, version: QUIZ_VERSION, quiz };
    const lossReport = quiz.items.map(({ item }) => ({
      itemId: item.id,
      outcome: 'kept' as const,
      reason: null,
    }));
    return { bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`), lossReport };
  },
};
