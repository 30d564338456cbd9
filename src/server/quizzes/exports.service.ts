import { Injectable } from '@nestjs/common';
import type { Form, Loss } from '../../core/model.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { WRITERS } from '../../core/writers/index.js';
import type { Writer } from '../../core/writers/writer.js';
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
  readonly lossReport: readonly Loss[];
}

function formsOf({ quiz, stored }: WholeQuiz, writer: Writer, form: ExportRequest['form']): Form[] | undefined {
  if (writer.inForms === undefined) return undefined;
  const letters = form === 'all' ? FORM_LETTERS : [form];
  return letters.map((letter) => makeForm(quiz, letter, stored.seed));
}

@Injectable()
export class ExportsService {
  constructor(private readonly quizzes: QuizzesService) {}

  /** @throws QuizNotFound where it is not there or somebody else's. */
  async export(owner: Owner, id: string, request: ExportRequest): Promise<Exported> {
    const whole = await this.quizzes.get(owner, id);
    const writer = WRITERS.find(({ format }) => format === request.format)!;
    const { bytes, lossReport } = await writer.write(whole.quiz, {
      now: systemClock(),
      loadSqlite,
      secondsPerQuestion: request.seconds,
      monthDecks: request.months === 'yes',
      cloze: request.cloze === 'yes',
      ...(request.deck ? { deck: request.deck } : {}),
      ...optional(formsOf(whole, writer, request.form)),
    });
    return { writer, whole, bytes, lossReport };
  }
}
