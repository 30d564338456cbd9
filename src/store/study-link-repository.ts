import type { EntityManager } from 'typeorm';
import { studyLinkSchema, type StudyLink } from './sitting-schemas.js';

/** Links under which students study a quiz. Whoever names a quiz has checked that it is theirs. */
export class StudyLinkRepository {
  constructor(private readonly manager: EntityManager) {}

  ofQuiz(quizId: string): Promise<StudyLink | null> {
    return this.manager.findOneBy(studyLinkSchema, { quizId });
  }

  byToken(token: string): Promise<StudyLink | null> {
    return this.manager.findOneBy(studyLinkSchema, { token });
  }

  async open(link: StudyLink): Promise<void> {
    await this.manager.upsert(studyLinkSchema, link, ['quizId']);
  }

  async close(quizId: string): Promise<void> {
    await this.manager.delete(studyLinkSchema, { quizId });
  }
}
