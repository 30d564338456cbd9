import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Clock } from './clock.js';
import { attemptSchema, responseSchema } from './sitting-schemas.js';
import type { Attempt, Sitting, StoredResponse } from './sitting.js';

/** An answer that came in. */
export interface GivenAnswer extends Pick<StoredResponse, 'attemptId' | 'itemId' | 'answer' | 'correct'> {
  /** Null for a form without a script, which cannot count: the answer follows on the one that is stored. */
  readonly sequence: number | null;
}

const keyOf = ({ attemptId, itemId }: Pick<StoredResponse, 'attemptId' | 'itemId'>): string =>
  `${attemptId} ${itemId}`;

/** SQLite takes 32,766 parameters; a row has 7. */
const ROWS_PER_INSERT = 1000;

/** Students' answers. */
export class ResponseRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  ofAttempt({ id: attemptId }: Pick<Attempt, 'id'>): Promise<StoredResponse[]> {
    return this.manager.findBy(responseSchema, { attemptId });
  }

  /** Answers of these attempts to questions whose key the student has seen. */
  shown(attemptIds: readonly string[]): Promise<StoredResponse[]> {
    return this.manager.findBy(responseSchema, { attemptId: In(attemptIds), shownAt: Not(IsNull()) });
  }

  /** Notes that the student sees the key now. A second time changes nothing. @returns whether an answer was given. */
  async show({ id: attemptId }: Pick<Attempt, 'id'>, itemId: string): Promise<boolean> {
    const given = await this.manager.findOneBy(responseSchema, { attemptId, itemId, answer: Not('') });
    if (given?.shownAt === null)
      await this.manager.update(responseSchema, { attemptId, itemId }, { shownAt: this.clock() });
    return given !== null;
  }

  /** All answers given in a sitting. */
  of({ id: sittingId }: Pick<Sitting, 'id'>): Promise<StoredResponse[]> {
    return this.manager
      .createQueryBuilder(responseSchema, 'response')
      .innerJoin(attemptSchema.options.name, 'attempt', 'attempt.id = response.attemptId')
      .where('attempt.sittingId = :sittingId', { sittingId })
      .getMany();
  }

  /** How many answers each attempt of a sitting has, not counting those taken back. */
  async counts({ id: sittingId }: Pick<Sitting, 'id'>): Promise<Map<string, number>> {
    const rows = await this.manager
      .createQueryBuilder(responseSchema, 'response')
      .innerJoin(attemptSchema.options.name, 'attempt', 'attempt.id = response.attemptId')
      .select('response.attemptId', 'attemptId')
      .addSelect('COUNT(*)', 'count')
      .where(`attempt.sittingId = :sittingId AND response.answer <> ''`, { sittingId })
      .groupBy('response.attemptId')
      .getRawMany<{ attemptId: string; count: string | number }>();
    return new Map(rows.map(({ attemptId, count }) => [attemptId, Number(count)]));
  }

  /**
   * Stores many answers, each in its turn. One whose sequence is not greater than the stored one came before, or late,
   * and changes nothing. The caller has seen to it that the attempts are there and take answers.
   * @returns for each answer what is stored now.
   */
  async save(given: readonly GivenAnswer[]): Promise<StoredResponse[]> {
    const stored = await this.manager.findBy(responseSchema, {
      attemptId: In([...new Set(given.map(({ attemptId }) => attemptId))]),
      itemId: In([...new Set(given.map(({ itemId }) => itemId))]),
    });
    const now = new Map(stored.map((response) => [keyOf(response), response]));
    const changed = new Map<string, StoredResponse>();
    const answeredAt = this.clock();
    for (const answer of given) {
      const key = keyOf(answer);
      const before = now.get(key);
      const sequence = answer.sequence ?? (before?.sequence ?? 0) + 1;
      if (before !== undefined && sequence <= before.sequence) continue;
      const response = { ...answer, sequence, answeredAt, shownAt: before?.shownAt ?? null };
      now.set(key, response);
      changed.set(key, response);
    }
    await this.write([...changed.values()]);
    return given.map((answer) => now.get(keyOf(answer))!);
  }

  async regrade(responses: readonly StoredResponse[]): Promise<void> {
    await this.write(responses);
  }

  private async write(responses: readonly StoredResponse[]): Promise<void> {
    for (let from = 0; from < responses.length; from += ROWS_PER_INSERT) {
      await this.manager.upsert(responseSchema, responses.slice(from, from + ROWS_PER_INSERT), [
        'attemptId',
        'itemId',
      ]);
    }
  }
}
