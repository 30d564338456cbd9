import type { ArticleRemoval, QuizRemoval } from './removal.service.js';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The page that asks before something goes. `action` is null where it cannot go yet. */
export function articleRemovalView({ article, questions, quizzes }: ArticleRemoval) {
  const here = `/articles/${article.id}`;
  return {
    title: article.title,
    kind: 'article',
    back: here,
    action: quizzes.length === 0 ? `${here}/delete` : null,
    losses: [
      `The article goes for good, and with it its ${counted(questions, 'question')} and all that you decided about them.`,
    ],
    quizzes: quizzes.map(({ id, title }) => ({ id, title })),
  };
}

export function quizRemovalView({ quiz, sittings, open, students }: QuizRemoval) {
  const here = `/quizzes/${quiz.id}`;
  const online = `It was given online ${sittings === 1 ? 'once' : `${sittings} times`}: all of that goes with it, and with it the names and answers of ${counted(students, 'student')}.`;
  const running = `${open === 1 ? 'One of these is' : `${open} of these are`} not closed: whoever is answering loses the quiz at once.`;
  return {
    title: quiz.title,
    kind: 'quiz',
    back: here,
    action: `${here}/delete`,
    losses: [
      'The quiz goes for good. Its questions stay with their articles.',
      ...(sittings > 0 ? [online] : []),
      ...(open > 0 ? [running] : []),
    ],
    quizzes: [],
  };
}
