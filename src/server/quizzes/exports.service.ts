import { Injectable } from '@nestjs/common';
import type { Loss } from '../../core/model.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { WRITERS } from '../../core/writers/index.js';
import type { Writer, WriterOptions } from '../../core/writers/writer.js';
import { loadSqlite } from '../../load-sqlite.js';
import { systemClock } from '../../store/clock.js';
import type { WholeQuiz } from '../../store/quiz-repository.js';
import type { Owner } from '../../store/stored.js';
import type { ExportRequest } from './export-request.js';
import { FORM_LETTERS } from './quiz-requests.js';
import { QuizzesService } from './quizzes.service.js';

/** A quiz as a file, and what became of each question on the way. */
export interface Exported {
  readonly writer: Writer;
  readonly whole: WholeQuiz;
  readonly bytes: Uint8Array;
  /** One row per question of the quiz, in its order. */
  readonly lossReport: readonly Loss[];
}

function optionsOf({ quiz, stored }: WholeQuiz, request: ExportRequest): WriterOptions {
  const letters = request.form === 'all' ? FORM_LETTERS : [request.form];
  return {
    now: systemClock(),
    loadSqlite,
    forms: letters.map((letter) => makeForm(quiz, letter, stored.seed)),
    deck: request.deck || undefined,
    monthDecks: request.months === 'yes',
    cloze: request.cloze === 'yes',
    secondsPerQuestion: request.seconds,
  };
}

@Injectable()
export class ExportsService {
  constructor(private readonly quizzes: QuizzesService) {}

  /** @throws QuizNotFound where it is not there or somebody else's. */
  async export(owner: Owner, id: string, request: ExportRequest): Promise<Exported> {
    const whole = await this.quizzes.get(owner, id);
    const writer = WRITERS.find(({ format }) => format === request.format)!;
    const { bytes, lossReport } = await writer.write(whole.quiz, optionsOf(whole, request));
    return { writer, whole, bytes, lossReport };
  }
}
