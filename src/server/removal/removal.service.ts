import { Injectable } from '@nestjs/common';
import { systemClock } from '../../store/clock.js';
import { Store } from '../../store/store.js';
import type { Owner, StoredArticle, StoredQuiz } from '../../store/stored.js';
import { stateOf } from '../sittings/sitting-state.js';
import { ArticleInUse } from './article-in-use.js';

/** What goes with an article. */
export interface ArticleRemoval {
  readonly article: StoredArticle;
  readonly questions: number;
  /** Those that ask its questions: while there are any, it cannot go. */
  readonly quizzes: readonly StoredQuiz[];
}

/** What goes with a quiz. */
export interface QuizRemoval {
  readonly quiz: StoredQuiz;
  /** How many times it was given online. */
  readonly sittings: number;
  /** How many of these are not closed. */
  readonly open: number;
  /** Names of students, with their answers. */
  readonly students: number;
}

/** Takes articles and quizzes away for good, and says before what goes with them. */
@Injectable()
export class RemovalService {
  constructor(private readonly store: Store) {}

  /** @throws ArticleNotFound */
  async ofArticle(owner: Owner, id: string): Promise<ArticleRemoval> {
    const { articles, items, quizzes } = this.store.read;
    const article = await articles.get(owner, id);
    const questions = (await items.ofArticle(article)).length;
    return { article, questions, quizzes: await quizzes.asking(article) };
  }

  /** @throws ArticleNotFound, ArticleInUse */
  removeArticle(owner: Owner, id: string): Promise<void> {
    return this.store.write(async ({ articles, quizzes }) => {
      const article = await articles.get(owner, id);
      if ((await quizzes.asking(article)).length > 0) throw new ArticleInUse();
      await quizzes.dropPlaces(article);
      await articles.remove(owner, id);
    });
  }

  /** @throws QuizNotFound */
  async ofQuiz(owner: Owner, id: string): Promise<QuizRemoval> {
    const { quizzes, sittings, students } = this.store.read;
    const { stored: quiz } = await quizzes.get(owner, id);
    const given = await sittings.ofQuiz(id);
    const now = systemClock();
    const joined = await Promise.all(given.map((sitting) => students.count(sitting)));
    return {
      quiz,
      sittings: given.length,
      open: given.filter((sitting) => stateOf(sitting, now) !== 'closed').length,
      students: joined.reduce((sum, count) => sum + count, 0),
    };
  }

  /** @throws QuizNotFound */
  removeQuiz(owner: Owner, id: string): Promise<void> {
    return this.store.write(({ quizzes }) => quizzes.remove(owner, id));
  }
}
