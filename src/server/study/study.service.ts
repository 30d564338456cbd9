import { Injectable } from '@nestjs/common';
import { ankiApkg } from '../../core/writers/anki-apkg.js';
import type { WriterResult } from '../../core/model.js';
import { loadSqlite } from '../../load-sqlite.js';
import { systemClock } from '../../store/clock.js';
import { QuizNotFound } from '../../store/errors.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import { Store } from '../../store/store.js';
import type { Owner } from '../../store/stored.js';
import { newToken } from '../accounts/secret-token.js';
import { isOver } from '../sittings/sitting-state.js';
import { StudyShut } from './study-shut.js';

/** Flip cards of a quiz: for its teacher always, for others by a link that the teacher opens. */
@Injectable()
export class StudyService {
  constructor(private readonly store: Store) {}

  get(owner: Owner, quizId: string): Promise<WholeQuiz> {
    return this.store.read.quizzes.get(owner, quizId);
  }

  /** The token of the quiz's link, null where it is not open. The caller has checked whose quiz it is. */
  async token(quizId: string): Promise<string | null> {
    return (await this.store.read.studyLinks.ofQuiz(quizId))?.token ?? null;
  }

  /** @throws QuizNotFound */
  async open(owner: Owner, quizId: string): Promise<void> {
    await this.store.write(async ({ quizzes, studyLinks }) => {
      await quizzes.get(owner, quizId);
      if ((await studyLinks.ofQuiz(quizId)) === null) await studyLinks.open({ quizId, token: newToken() });
    });
  }

  /** @throws QuizNotFound */
  async close(owner: Owner, quizId: string): Promise<void> {
    await this.store.write(async ({ quizzes, studyLinks }) => {
      await quizzes.get(owner, quizId);
      await studyLinks.close(quizId);
    });
  }

  /**
   * The quiz that a link leads to, answers and all: not while it is being taken.
   * @throws QuizNotFound, StudyShut
   */
  async linked(token: string): Promise<WholeQuiz> {
    const { studyLinks, sittings, quizzes } = this.store.read;
    const link = await studyLinks.byToken(token);
    if (link === null) throw new QuizNotFound();
    const now = systemClock();
    if ((await sittings.ofQuiz(link.quizId)).some((sitting) => !isOver(sitting, now))) throw new StudyShut();
    return quizzes.linked(link.quizId);
  }

  async deck({ quiz }: WholeQuiz): Promise<WriterResult> {
    return ankiApkg.write(quiz, { now: systemClock(), loadSqlite });
  }
}
