import { Injectable } from '@nestjs/common';
import { systemClock } from '../../store/clock.js';
import type { GivenAnswer } from '../../store/response-repository.js';
import type { Attempt, Sitting, StoredResponse } from '../../store/sitting.js';
import { Store, type Tables } from '../../store/store.js';
import { BadRequest } from '../bad-request.js';
import { gradeAnswer } from './grade-answer.js';
import { AnswersClosed } from './sitting-faults.js';
import { whyOver } from './sitting-state.js';
import { WholeSittings } from './whole-sittings.js';

/** An answer that nobody has looked at yet. */
export interface UngradedAnswer extends Omit<GivenAnswer, 'correct'> {
  readonly sittingId: string;
}

interface Waiting {
  readonly answer: UngradedAnswer;
  readonly resolve: (stored: StoredResponse) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 200;

/** @throws AnswersClosed, BadRequest */
function graded(
  answer: UngradedAnswer,
  sitting: Sitting | undefined,
  attempt: Attempt | undefined,
): GivenAnswer {
  if (sitting === undefined || attempt === undefined) throw new AnswersClosed('These answers were deleted.');
  const over = whyOver(attempt, sitting, systemClock());
  if (over !== null) throw new AnswersClosed(`${over} This answer came too late.`);
  const quizItem = sitting.quiz.items.find(({ item }) => item.id === answer.itemId);
  if (quizItem === undefined) throw new BadRequest('itemId: there is no such question in this quiz.');
  if (quizItem.ask === 'choice' && answer.answer !== '' && !quizItem.item.options.includes(answer.answer))
    throw new BadRequest('answer: this is none of the options.');
  const { attemptId, itemId, sequence } = answer;
  return {
    attemptId,
    itemId,
    answer: answer.answer,
    sequence,
    correct: gradeAnswer(sitting, quizItem, answer.answer).correct,
  };
}

/**
 * Where answers wait while others are written: all that came in meanwhile are looked at, graded and stored in one
 * transaction. What the teacher accepts, or closes, at the same moment counts before or after, never in between. An
 * answer is acknowledged only when the transaction is on the disk.
 */
@Injectable()
export class AnswerBox {
  private readonly waiting: Waiting[] = [];
  private busy = false;

  constructor(
    private readonly store: Store,
    private readonly sittings: WholeSittings,
  ) {}

  /**
   * @returns what is stored now: another answer where a later one came first.
   * @throws AnswersClosed, BadRequest
   */
  put(answer: UngradedAnswer): Promise<StoredResponse> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ answer, resolve, reject });
      void this.empty();
    });
  }

  private async empty(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    while (this.waiting.length > 0) await this.save(this.waiting.splice(0, MOST_TOGETHER));
    this.busy = false;
  }

  private async save(together: readonly Waiting[]): Promise<void> {
    try {
      const settle = await this.store.write((tables) => this.storeIn(tables, together));
      settle();
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }

  /** @returns what tells the callers, once all is on the disk. */
  private async storeIn(tables: Tables, together: readonly Waiting[]): Promise<() => void> {
    const sittings = await this.heldSittings(tables, together);
    const attempts = await tables.students.held([...new Set(together.map(({ answer }) => answer.attemptId))]);
    const shown = await this.shownAnswers(tables, [...sittings.values()], [...attempts.keys()]);
    const refused = new Map<Waiting, unknown>();
    const accepted: { readonly waiting: Waiting; readonly given: GivenAnswer }[] = [];
    for (const waiting of together) {
      const { answer } = waiting;
      try {
        const given = graded(answer, sittings.get(answer.sittingId), attempts.get(answer.attemptId));
        const seen = shown.get(`${answer.attemptId} ${answer.itemId}`);
        if (seen !== undefined && seen !== answer.answer)
          throw new AnswersClosed('You have seen the answer to this question. Yours stays as it was.');
        accepted.push({ waiting, given });
      } catch (error) {
        refused.set(waiting, error);
      }
    }
    const stored = await tables.responses.save(accepted.map(({ given }) => given));
    return () => {
      for (const [{ reject }, error] of refused) reject(error);
      for (const [index, { waiting }] of accepted.entries()) waiting.resolve(stored[index]!);
    };
  }

  /** What stands for good, by attempt and item. */
  private async shownAnswers(
    { responses }: Tables,
    sittings: readonly Sitting[],
    attemptIds: readonly string[],
  ): Promise<Map<string, string>> {
    if (sittings.every(({ feedback }) => feedback !== 'each')) return new Map();
    const shown = await responses.shown(attemptIds);
    return new Map(shown.map(({ attemptId, itemId, answer }) => [`${attemptId} ${itemId}`, answer]));
  }

  private async heldSittings(tables: Tables, together: readonly Waiting[]): Promise<Map<string, Sitting>> {
    const ids = new Set(together.map(({ answer }) => answer.sittingId));
    const sittings = new Map<string, Sitting>();
    // In one order everywhere, so that two writers never wait for each other.
    for (const id of [...ids].toSorted((a, b) => a.localeCompare(b))) {
      const frame = await tables.sittings.held(id);
      if (frame !== null) sittings.set(id, await this.sittings.of(tables, frame));
    }
    return sittings;
  }
}
