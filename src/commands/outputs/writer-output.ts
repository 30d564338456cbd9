import type { Loss, Quiz } from '../../core/model.js';
import type { Making } from '../../core/pipeline.js';
import { quizOf } from '../../core/quiz/quiz-of.js';
import { hashedId } from '../../core/writers/hashed-id.js';
import type { Writer } from '../../core/writers/writer.js';
import { loadSqlite } from '../../load-sqlite.js';
import { systemClock } from '../../store/clock.js';
import type { Output, OutputOptions } from './output.js';

/** One quiz of all articles; an article given twice is asked once. */
function quizOfAll(makings: readonly Making[], changedAt: OutputOptions['changedAt']): Quiz {
  const quizzes = makings.map((making) => quizOf(making, '', changedAt(making)));
  const byId = new Map(quizzes.flatMap(({ items }) => items).map((quizItem) => [quizItem.item.id, quizItem]));
  const [first, ...more] = quizzes.map(({ title }) => title);
  return {
    id: hashedId('quiz', [...byId.keys()].join(' ')),
    title: more.length === 0 ? `${first}` : `${first} and ${more.length} more`,
    directions: null,
    items: [...byId.values()],
    createdAt: Math.max(...quizzes.map(({ createdAt }) => createdAt)),
  };
}

/** One sentence for each reason: `2 questions left out: Kahoot takes …`. */
function sentences(lossReport: readonly Loss[]): string[] {
  const counts = new Map<string, { readonly loss: Loss; count: number }>();
  for (const loss of lossReport) {
    if (loss.outcome === 'kept') continue;
    const key = `${loss.outcome} ${loss.reason}`;
    counts.set(key, { loss, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(
    ({ loss, count }) => `${count} ${count === 1 ? 'question' : 'questions'} ${loss.outcome}: ${loss.reason}`,
  );
}

/** A writer of the core as a kind of file of the command line. */
export function writerOutput(writer: Writer): Output {
  return {
    format: writer.format,
    extension: `.${writer.extension}`,
    settings: writer.settings,
    async write(makings, { changedAt, say, deck, monthDecks, cloze }) {
      const options = { now: systemClock(), loadSqlite, deck, monthDecks, cloze };
      const { bytes, lossReport } = await writer.write(quizOfAll(makings, changedAt), options);
      sentences(lossReport).forEach(say);
      return bytes;
    },
  };
}
