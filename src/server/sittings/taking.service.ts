import { Injectable } from '@nestjs/common';
import type { Form } from '../../core/model.js';
import { readJoinCode } from '../../core/quiz/join-code.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { systemClock } from '../../store/clock.js';
import { SittingNotFound, StudentNotFound } from '../../store/errors.js';
import type { Attempt, Sitting, StoredResponse, Student } from '../../store/sitting.js';
import { Store } from '../../store/store.js';
import { BadRequest } from '../bad-request.js';
import { AnswerBox } from './answer-box.js';
import { GuessLimiter } from './guess-limiter.js';
import { readResumeCode } from './resume-code.js';
import { SittingEvents } from './sitting-events.js';
import { AnswersClosed } from './sitting-faults.js';
import { stateOf, whyOver } from './sitting-state.js';
import { beginAttempt } from './begin-attempt.js';

/** A student's place in a sitting. */
export interface Seat {
  readonly student: Student;
  readonly sitting: Sitting;
  /** From the first to the last. */
  readonly attempts: readonly Attempt[];
  /** The one that the student is at: the last. */
  readonly attempt: Attempt;
}

/** An answer as a student sends it. */
export interface SentAnswer {
  readonly itemId: string;
  readonly answer: string;
  readonly sequence: number | null;
}

export const formOf = ({ sitting, attempt }: Pick<Seat, 'sitting' | 'attempt'>): Form =>
  makeForm(sitting.quiz, attempt.form, sitting.seed);

/** What students do once they have joined. */
@Injectable()
export class TakingService {
  constructor(
    private readonly store: Store,
    private readonly box: AnswerBox,
    private readonly limiter: GuessLimiter,
    private readonly events: SittingEvents,
  ) {}

  /** @throws SittingNotFound, TooManyAttempts */
  sittingOf(typed: string, address: string): Promise<Sitting> {
    const code = readJoinCode(typed);
    const look = async () => (code === null ? null : this.store.read.sittings.byCode(code));
    return this.limiter.guarded(address, look, () => new SittingNotFound());
  }

  /** @throws StudentNotFound, TooManyAttempts */
  async seatOf(typed: string, address: string): Promise<Seat> {
    const code = readResumeCode(typed);
    const { students, sittings } = this.store.read;
    const look = async () => (code === null ? null : students.byResumeCode(code));
    const student = await this.limiter.guarded(address, look, () => new StudentNotFound());
    const [sitting, attempts] = await Promise.all([
      sittings.ofStudent(student),
      students.attemptsOf(student),
    ]);
    const attempt = attempts.at(-1);
    if (attempt === undefined) throw new StudentNotFound();
    return { student, sitting, attempts, attempt };
  }

  answers({ attempt }: Pick<Seat, 'attempt'>): Promise<StoredResponse[]> {
    return this.store.read.responses.ofAttempt(attempt);
  }

  /**
   * Keeps one answer of the attempt that the student is at.
   * @returns what is stored now: another answer where a later one came first.
   * @throws AnswersClosed, BadRequest
   */
  async answer(seat: Seat, { itemId, answer, sequence }: SentAnswer): Promise<StoredResponse> {
    const { sitting, attempt } = seat;
    const over = whyOver(attempt, sitting, systemClock());
    if (over !== null) throw new AnswersClosed(`${over} This answer came too late.`);
    const quizItem = sitting.quiz.items.find(({ item }) => item.id === itemId);
    if (quizItem === undefined) throw new BadRequest('itemId: there is no such question in this quiz.');
    const { item, ask } = quizItem;
    if (ask === 'choice' && answer !== '' && !item.options.includes(answer))
      throw new BadRequest('answer: this is none of the options.');
    const place = { sittingId: sitting.id, attemptId: attempt.id, itemId };
    const stored = await this.box.put({ ...place, answer, sequence });
    if (stored === null) throw new AnswersClosed('You have handed in. This answer came too late.');
    this.events.changed(sitting.id);
    return stored;
  }

  /** Hands in. */
  async finish({ attempt, sitting }: Seat): Promise<void> {
    await this.store.write(({ students }) => students.finish(attempt));
    this.events.changed(sitting.id);
  }

  /** Begins the quiz anew. A click that comes twice begins once. @throws AnswersClosed */
  async again({ student, sitting, attempt }: Seat): Promise<void> {
    const now = systemClock();
    if (sitting.retakes === 'none') throw new AnswersClosed('This quiz is taken once.');
    if (stateOf(sitting, now) !== 'open') throw new AnswersClosed('This quiz is closed.');
    if (whyOver(attempt, sitting, now) === null) return;
    await this.store.write(async ({ students }) => {
      const attempts = await students.attemptsOf(student);
      if (attempts.length === attempt.number)
        await beginAttempt(students, sitting, student, attempt.number + 1);
    });
    this.events.changed(sitting.id);
  }
}
