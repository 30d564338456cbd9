import { randomUUID } from 'node:crypto';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Clock } from './clock.js';
import { SittingNotFound } from './errors.js';
import { ownedBy } from './owned-by.js';
import { sittingSchema, studentSchema } from './sitting-schemas.js';
import type { Sitting } from './sitting.js';
import type { Owner } from './stored.js';

export type NewSitting = Omit<Sitting, 'id' | 'ownerId' | 'closedAt' | 'createdAt'>;

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

  ofQuiz(quizId: string): Promise<Sitting[]> {
    return this.manager.findBy(sittingSchema, { quizId });
  }

  /** @throws SittingNotFound where it is not there or somebody else's. */
  async get(owner: Owner, id: string): Promise<Sitting> {
    const sitting = await this.manager.findOneBy(sittingSchema, { id, ...ownedBy(owner) });
    if (sitting === null) throw new SittingNotFound();
    return sitting;
  }

  /** The sitting that a student is in; no owner is asked. */
  ofStudent({ sittingId }: { readonly sittingId: string }): Promise<Sitting> {
    return this.manager.findOneByOrFail(sittingSchema, { id: sittingId });
  }

  /** Within a transaction: the sitting as it stands, which nobody changes until the transaction is over. */
  held(id: string): Promise<Sitting | null> {
    const postgres = this.manager.connection.options.type === 'postgres';
    return this.manager.findOne(sittingSchema, {
      where: { id },
      ...(postgres ? { lock: { mode: 'pessimistic_read' as const } } : {}),
    });
  }

  byCode(code: string): Promise<Sitting | null> {
    return this.manager.findOneBy(sittingSchema, { code });
  }

  async add(owner: Owner, sitting: NewSitting): Promise<Sitting> {
    const stored: Sitting = {
      id: randomUUID(),
      ownerId: owner,
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
    const { affected } = await this.manager.update(sittingSchema, { id, ...ownedBy(owner) }, change);
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
