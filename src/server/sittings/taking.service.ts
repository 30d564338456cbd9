import { Injectable } from '@nestjs/common';
import type { Form } from '../../core/model.js';
import { readJoinCode } from '../../core/quiz/join-code.js';
import { makeForm } from '../../core/quiz/make-form.js';
import { systemClock } from '../../store/clock.js';
import { SittingNotFound, StudentNotFound } from '../../store/errors.js';
import type { Attempt, Sitting, StoredResponse, Student } from '../../store/sitting.js';
import { Store } from '../../store/store.js';
import { AnswerBox, type UngradedAnswer } from './answer-box.js';
import { GuessLimiter } from './guess-limiter.js';
import { readResumeCode } from './resume-code.js';
import { SittingEvents } from './sitting-events.js';
import { AnswersClosed } from './sitting-faults.js';
import { stateOf, whyOver } from './sitting-state.js';
import { WholeSittings } from './whole-sittings.js';
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
  /** Number of the attempt. */
  readonly attempt: number;
  readonly itemId: string;
  readonly answer: string;
  readonly sequence: number | null;
}

type Place = Pick<UngradedAnswer, 'attemptId' | 'sittingId'>;

/** Some 200 bytes each. */
const MOST_PLACES = 10_000;

export const formOf = ({ sitting, attempt }: Pick<Seat, 'sitting' | 'attempt'>): Form =>
  makeForm(sitting.quiz, attempt.form, sitting.seed);

/** What students do once they have joined. */
@Injectable()
export class TakingService {
  private readonly places = new Map<string, Place>();

  constructor(
    private readonly store: Store,
    private readonly box: AnswerBox,
    private readonly limiter: GuessLimiter,
    private readonly events: SittingEvents,
    private readonly sittings: WholeSittings,
  ) {}

  /** @throws SittingNotFound, TooManyAttempts */
  async sittingOf(typed: string, address: string): Promise<Sitting> {
    const code = readJoinCode(typed);
    const look = async () => (code === null ? null : this.store.read.sittings.byCode(code));
    const frame = await this.limiter.guarded(address, look, () => new SittingNotFound());
    return this.sittings.of(this.store.read, frame);
  }

  /** @throws StudentNotFound, TooManyAttempts */
  async seatOf(typed: string, address: string): Promise<Seat> {
    const code = readResumeCode(typed);
    const { students, sittings } = this.store.read;
    const look = async () => (code === null ? null : students.byResumeCode(code));
    const student = await this.limiter.unguessable(address, look, () => new StudentNotFound());
    const [frame, attempts] = await Promise.all([
      sittings.frame(student.sittingId),
      students.attemptsOf(student),
    ]);
    const attempt = attempts.at(-1);
    if (frame === null || attempt === undefined) throw new StudentNotFound();
    const sitting = await this.sittings.of(this.store.read, frame);
    return { student, sitting, attempts, attempt };
  }

  answers({ attempt }: Pick<Seat, 'attempt'>): Promise<StoredResponse[]> {
    return this.store.read.responses.ofAttempt(attempt);
  }

  /**
   * Keeps one answer.
   * @returns what is stored now: another answer where a later one came first.
   * @throws AnswersClosed, BadRequest, StudentNotFound, TooManyAttempts
   */
  async answer(typed: string, address: string, { attempt, ...sent }: SentAnswer): Promise<StoredResponse> {
    const place = await this.placeOf(typed, address, attempt);
    const stored = await this.box.put({ ...place, ...sent });
    this.events.changed(place.sittingId);
    return stored;
  }

  /** Where answers of an attempt go. Remembered, because it never changes: everything that does, the box looks at. */
  private async placeOf(typed: string, address: string, number: number): Promise<Place> {
    const key = `${typed} ${number}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const { attempt, sitting } = await this.seatOf(typed, address);
    if (attempt.number !== number)
      throw new AnswersClosed(
        'You have begun the quiz anew since. This answer belongs to an earlier attempt.',
      );
    const place = { attemptId: attempt.id, sittingId: sitting.id };
    this.places.set(key, place);
    const [oldest = ''] = this.places.keys();
    if (this.places.size > MOST_PLACES) this.places.delete(oldest);
    return place;
  }

  /**
   * Shows what is right to a question that is answered: from now on the answer stands.
   * @param number of the question on the student's form.
   * @returns whether it is answered.
   * @throws AnswersClosed
   */
  async check(seat: Seat, number: number): Promise<boolean> {
    const { attempt, sitting } = seat;
    if (sitting.feedback !== 'each')
      throw new AnswersClosed('The right answers of this quiz are shown later.');
    const itemId = formOf(seat).items[number - 1]?.quizItem.item.id;
    if (itemId === undefined) return false;
    return this.store.write(async ({ students, responses }) => {
      // Held, so that no answer to it is being stored meanwhile.
      await students.held([attempt.id]);
      return responses.show(attempt, itemId);
    });
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
