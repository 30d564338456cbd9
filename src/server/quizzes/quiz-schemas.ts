import { z } from 'zod';
import type { Form } from '../../core/model.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import type { StoredQuiz } from '../../store/stored.js';

/** What the API answers, for its description. Only what a schema names goes out. */
export const ListedQuizJson = z.object({
  id: z.string(),
  title: z.string(),
  createdAt: z.number().describe('Seconds since 1970'),
}) satisfies z.ZodType<Partial<StoredQuiz>>;

const asking = z.enum(['choice', 'recall']);

export const QuizJson = ListedQuizJson.extend({
  directions: z.string().nullable(),
  articleIds: z.array(z.string()),
  items: z.array(
    z.object({
      id: z.string().describe('The item’s id of the core, the same on every form'),
      ask: asking,
      points: z.number(),
      stem: z.string(),
      key: z.string(),
    }),
  ),
});

export const FormJson = z.object({
  quizId: z.string(),
  title: z.string(),
  letter: z.string(),
  items: z.array(
    z.object({
      number: z.number(),
      id: z.string(),
      ask: asking,
      points: z.number(),
      stem: z.string(),
      options: z.array(z.string()).describe('In the order printed; empty for recall'),
      keyIndex: z.number().describe('Position of the key in the options, -1 for recall'),
      key: z.string(),
    }),
  ),
});

export const listedQuizJson = (quiz: StoredQuiz) => ListedQuizJson.parse(quiz);

export const quizJson = ({ stored, quiz, articles }: WholeQuiz): z.infer<typeof QuizJson> => ({
  ...listedQuizJson(stored),
  directions: stored.directions,
  articleIds: articles.map(({ id }) => id),
  items: quiz.items.map(({ item: { id, stem, key }, ask, points }) => ({ id, ask, points, stem, key })),
});

export const formJson = ({ quizId, title, letter, items }: Form): z.infer<typeof FormJson> => ({
  quizId,
  title,
  letter,
  items: items.map(({ number, quizItem: { item, ask, points }, options, keyIndex }) => ({
    number,
    id: item.id,
    ask,
    points,
    stem: item.stem,
    options: [...options],
    keyIndex,
    key: item.key,
  })),
});
