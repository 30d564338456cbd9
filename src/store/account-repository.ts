import { randomUUID } from 'node:crypto';
import { IsNull, LessThanOrEqual, MoreThan, Not, type EntityManager } from 'typeorm';
import {
  invitationSchema,
  sessionSchema,
  teacherSchema,
  type Invitation,
  type Teacher,
} from './account-schemas.js';
import type { Clock } from './clock.js';
import { articleSchema, quizSchema } from './schemas.js';

/** `Anna  Pell` and `anna pell` are the same name. */
const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Teachers, their sessions and their invitations. Tokens come in as hashes: the store never sees one. */
export class AccountRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  async hasTeachers(): Promise<boolean> {
    return this.manager.exists(teacherSchema);
  }

  byName(name: string): Promise<Teacher | null> {
    return this.manager.findOneBy(teacherSchema, { nameKey: nameKey(name) });
  }

  async add(name: string, passwordHash: string): Promise<Teacher> {
    const teacher: Teacher = {
      id: randomUUID(),
      name: name.trim(),
      nameKey: nameKey(name),
      passwordHash,
      createdAt: this.clock(),
    };
    await this.manager.insert(teacherSchema, teacher);
    return teacher;
  }

  /** Gives a teacher what belonged to the installation: samples, and what was made before there were accounts. */
  async adopt(teacherId: string): Promise<void> {
    for (const schema of [articleSchema, quizSchema])
      await this.manager.update(schema, { ownerId: IsNull() }, { ownerId: teacherId });
  }

  async setPassword(teacherId: string, passwordHash: string): Promise<void> {
    await this.manager.update(teacherSchema, { id: teacherId }, { passwordHash });
  }

  /** @param seconds how long it lasts. */
  async openSession(tokenHash: string, teacherId: string, seconds: number): Promise<void> {
    const createdAt = this.clock();
    await this.manager.delete(sessionSchema, { expiresAt: LessThanOrEqual(createdAt) });
    await this.manager.insert(sessionSchema, {
      tokenHash,
      teacherId,
      createdAt,
      expiresAt: createdAt + seconds,
    });
  }

  /** Whose session it is; null where there is none, or it is over. */
  async teacherOf(tokenHash: string): Promise<Teacher | null> {
    const session = await this.manager.findOneBy(sessionSchema, {
      tokenHash,
      expiresAt: MoreThan(this.clock()),
    });
    return session === null ? null : this.manager.findOneBy(teacherSchema, { id: session.teacherId });
  }

  async closeSession(tokenHash: string): Promise<void> {
    await this.manager.delete(sessionSchema, { tokenHash });
  }

  /** Signs the teacher out everywhere but here. */
  async closeOtherSessions(teacherId: string, tokenHash: string): Promise<void> {
    await this.manager.delete(sessionSchema, { teacherId, tokenHash: Not(tokenHash) });
  }

  /** The first account's link replaces the one of the start before. */
  async invite(tokenHash: string, invitedBy: string | null, seconds: number): Promise<void> {
    const createdAt = this.clock();
    if (invitedBy === null) await this.manager.delete(invitationSchema, { invitedBy: IsNull() });
    await this.manager.insert(invitationSchema, {
      tokenHash,
      invitedBy,
      createdAt,
      expiresAt: createdAt + seconds,
    });
  }

  invitation(tokenHash: string): Promise<Invitation | null> {
    return this.manager.findOneBy(invitationSchema, { tokenHash, expiresAt: MoreThan(this.clock()) });
  }

  /** Uses an invitation up. @returns false where somebody else was faster. */
  async redeem(tokenHash: string): Promise<boolean> {
    const { affected } = await this.manager.delete(invitationSchema, { tokenHash });
    return affected === 1;
  }
}
