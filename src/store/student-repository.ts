import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Clock } from './clock.js';
import { StudentNotFound } from './errors.js';
import { attemptSchema, studentSchema } from './sitting-schemas.js';
import type { Attempt, Sitting, Student } from './sitting.js';

const SECONDS_PER_MINUTE = 60;

export const nameKey = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

type OfSitting = Pick<Sitting, 'id'>;

/** Who takes a quiz, and their attempts. Whoever holds a `Sitting` got it from a query that checked its owner. */
export class StudentRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  byResumeCode(resumeCode: string): Promise<Student | null> {
    return this.manager.findOneBy(studentSchema, { resumeCode });
  }

  byName({ id: sittingId }: OfSitting, name: string): Promise<Student | null> {
    return this.manager.findOneBy(studentSchema, { sittingId, nameKey: nameKey(name) });
  }

  /** In the order in which they joined. */
  of({ id: sittingId }: OfSitting): Promise<Student[]> {
    return this.manager.find(studentSchema, {
      where: { sittingId },
      order: { createdAt: 'ASC', name: 'ASC' },
    });
  }

  count({ id: sittingId }: OfSitting): Promise<number> {
    return this.manager.countBy(studentSchema, { sittingId });
  }

  async add(
    { id: sittingId }: OfSitting,
    student: Pick<Student, 'name' | 'resumeCode' | 'joinKey'>,
  ): Promise<Student> {
    const stored: Student = {
      id: randomUUID(),
      sittingId,
      nameKey: nameKey(student.name),
      createdAt: this.clock(),
      ...student,
    };
    await this.manager.insert(studentSchema, stored);
    return stored;
  }

  /** Deletes name and answers. @throws StudentNotFound where nobody of that id is in the sitting. */
  async remove({ id: sittingId }: OfSitting, id: string): Promise<void> {
    const { affected } = await this.manager.delete(studentSchema, { id, sittingId });
    if (affected === 0) throw new StudentNotFound();
  }

  attempts({ id: sittingId }: OfSitting): Promise<Attempt[]> {
    return this.manager.find(attemptSchema, { where: { sittingId }, order: { number: 'ASC' } });
  }

  attemptsOf({ id: studentId }: Pick<Student, 'id'>): Promise<Attempt[]> {
    return this.manager.find(attemptSchema, { where: { studentId }, order: { number: 'ASC' } });
  }

  /** Within a transaction: attempts as they stand, which nobody changes or deletes until the transaction is over. */
  async held(attemptIds: readonly string[]): Promise<Map<string, Attempt>> {
    const postgres = this.manager.connection.options.type === 'postgres';
    const attempts = await this.manager.find(attemptSchema, {
      where: { id: In(attemptIds) },
      order: { id: 'ASC' },
      ...(postgres ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    return new Map(attempts.map((attempt) => [attempt.id, attempt]));
  }

  /** @param minutes for the attempt, null for as long as it takes. */
  async begin(student: Student, number: number, form: string, minutes: number | null): Promise<Attempt> {
    const startedAt = this.clock();
    const attempt: Attempt = {
      id: randomUUID(),
      studentId: student.id,
      sittingId: student.sittingId,
      number,
      form,
      startedAt,
      deadline: minutes === null ? null : startedAt + minutes * SECONDS_PER_MINUTE,
      finishedAt: null,
    };
    await this.manager.insert(attemptSchema, attempt);
    return attempt;
  }

  /** Hands in. A second time changes nothing. */
  async finish({ id }: Pick<Attempt, 'id'>): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(attemptSchema)
      .set({ finishedAt: this.clock() })
      .where({ id })
      .andWhere('"finishedAt" IS NULL')
      .execute();
  }
}
