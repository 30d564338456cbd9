import { randomUUID } from 'node:crypto';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Clock } from './clock.js';
import { SittingNotFound } from './errors.js';
import { ownedBy } from './owned-by.js';
import { sittingSchema, studentSchema } from './sitting-schemas.js';
import type { Sitting, SittingFrame } from './sitting.js';
import type { Owner } from './stored.js';

export type NewSitting = Omit<Sitting, 'id' | 'ownerId' | 'revision' | 'closedAt' | 'createdAt'>;

/** The columns of a `SittingFrame`. */
const FRAME = {
  id: true,
  ownerId: true,
  quizId: true,
  code: true,
  revision: true,
  seed: true,
  layout: true,
  feedback: true,
  retakes: true,
  formPlan: true,
  minutes: true,
  classList: true,
  opensAt: true,
  closesAt: true,
  closedAt: true,
  purgeAt: true,
  createdAt: true,
} as const;

/** Quizzes given online. */
export class SittingRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list(owner: Owner): Promise<Sitting[]> {
    return this.manager.find(sittingSchema, { where: ownedBy(owner), order: { createdAt: 'DESC' } });
  }

  ofQuiz(quizId: string): Promise<SittingFrame[]> {
    return this.manager.find(sittingSchema, { select: FRAME, where: { quizId } });
  }

  /** @throws SittingNotFound where it is not there or somebody else's. */
  async get(owner: Owner, id: string): Promise<Sitting> {
    const sitting = await this.manager.findOneBy(sittingSchema, { id, ...ownedBy(owner) });
    if (sitting === null) throw new SittingNotFound();
    return sitting;
  }

  /** The sitting that a student is in; no owner is asked. */
  frame(id: string): Promise<SittingFrame | null> {
    return this.manager.findOne(sittingSchema, { select: FRAME, where: { id } });
  }

  /** Within a transaction: as it stands, and nobody changes it until the transaction is over. */
  held(id: string): Promise<SittingFrame | null> {
    const postgres = this.manager.connection.options.type === 'postgres';
    return this.manager.findOne(sittingSchema, {
      select: FRAME,
      where: { id },
      ...(postgres ? { lock: { mode: 'pessimistic_read' as const } } : {}),
    });
  }

  /** The large fields. */
  parts(id: string): Promise<Pick<Sitting, 'revision' | 'quiz' | 'rivals'>> {
    const select = { revision: true, quiz: true, rivals: true } as const;
    return this.manager.findOneOrFail(sittingSchema, { select, where: { id } });
  }

  byCode(code: string): Promise<SittingFrame | null> {
    return this.manager.findOne(sittingSchema, { select: FRAME, where: { code } });
  }

  async add(owner: Owner, sitting: NewSitting): Promise<Sitting> {
    const stored: Sitting = {
      id: randomUUID(),
      ownerId: owner,
      revision: randomUUID(),
      closedAt: null,
      createdAt: this.clock(),
      ...sitting,
    };
    await this.manager.insert(sittingSchema, stored);
    return stored;
  }

  /** @throws SittingNotFound where it is not there or somebody else's. */
  async change(
    owner: Owner,
    id: string,
    change: Partial<Pick<Sitting, 'quiz' | 'closesAt' | 'closedAt' | 'opensAt'>>,
  ): Promise<void> {
    const revised = change.quiz === undefined ? change : { ...change, revision: randomUUID() };
    const { affected } = await this.manager.update(sittingSchema, { id, ...ownedBy(owner) }, revised);
    if (affected === 0) throw new SittingNotFound();
  }

  /** Takes the sitting away with everybody in it. @throws SittingNotFound */
  async remove(owner: Owner, id: string): Promise<void> {
    const { affected } = await this.manager.delete(sittingSchema, { id, ...ownedBy(owner) });
    if (affected === 0) throw new SittingNotFound();
  }

  /** Deletes names and answers whose time has come. What was asked stays. */
  async purge(): Promise<void> {
    const due = await this.manager.find(sittingSchema, {
      select: { id: true },
      where: { purgeAt: LessThanOrEqual(this.clock()) },
    });
    for (const { id } of due) {
      await this.manager.delete(studentSchema, { sittingId: id });
      await this.manager.update(sittingSchema, { id }, { classList: [] });
    }
  }
}
