import { Injectable } from '@nestjs/common';
import type { GivenAnswer } from '../../store/response-repository.js';
import type { StoredResponse } from '../../store/sitting.js';
import { Store, type Tables } from '../../store/store.js';
import { gradeAnswer } from './grade-answer.js';

/** An answer that is not graded yet. */
export interface UngradedAnswer extends Omit<GivenAnswer, 'correct'> {
  readonly sittingId: string;
}

interface Waiting {
  readonly answer: UngradedAnswer;
  readonly resolve: (stored: StoredResponse | null) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 200;

/** Grades within the transaction: what the teacher accepts at the same moment counts before or after, never in between. */
async function graded({ sittings }: Tables, answers: readonly UngradedAnswer[]): Promise<GivenAnswer[]> {
  const ids = new Set(answers.map(({ sittingId }) => sittingId));
  const held = new Map<string, Awaited<ReturnType<typeof sittings.held>>>();
  for (const id of [...ids].toSorted()) held.set(id, await sittings.held(id));
  return answers.map(({ sittingId, ...answer }) => {
    const sitting = held.get(sittingId) ?? null;
    const quizItem = sitting?.quiz.items.find(({ item }) => item.id === answer.itemId);
    const correct =
      sitting !== null && quizItem !== undefined && gradeAnswer(sitting, quizItem, answer.answer).correct;
    return { ...answer, correct };
  });
}

/**
 * Where answers wait while others are written: all that came in meanwhile are stored by one statement in one
 * transaction. An answer is acknowledged only when that transaction is on the disk.
 */
@Injectable()
export class AnswerBox {
  private readonly waiting: Waiting[] = [];
  private busy = false;

  constructor(private readonly store: Store) {}

  /** @returns what is stored now; null where the attempt is handed in or gone. */
  put(answer: UngradedAnswer): Promise<StoredResponse | null> {
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
      const stored = await this.store.write(async (tables) =>
        tables.responses.save(
          await graded(
            tables,
            together.map(({ answer }) => answer),
          ),
        ),
      );
      for (const [index, { resolve }] of together.entries()) resolve(stored[index] ?? null);
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}
