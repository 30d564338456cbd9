import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Teacher } from '../../store/account-schemas.js';
import { systemClock } from '../../store/clock.js';
import { Store } from '../../store/store.js';
import { AccountFault, DeadLink, TooManyAttempts } from './account-faults.js';
import { NewAccount, NewPassword, type AnyForm, type SignIn } from './account-requests.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { hashPassword, isPassword } from './password.js';
import { hashToken, newToken } from './secret-token.js';

const DAY = 86_400;

/** Seconds that a browser stays signed in. */
export const SESSION_SECONDS = 30 * DAY;

const INVITATION_SECONDS = 7 * DAY;

/** Failed attempts for one name within a quarter of an hour. */
const MOST_FAILURES = 10;
const FAILURE_SPAN = 900;

/** Compared with where the name is unknown, so that the answer takes as long. */
const NOBODY = hashPassword(newToken());

function checked<T extends z.ZodType>(schema: T, form: AnyForm): z.infer<T> {
  const result = schema.safeParse(form);
  if (result.success) return result.data;
  throw new AccountFault(result.error.issues[0]?.message);
}

@Injectable()
export class AccountsService {
  private readonly limiter = new AttemptLimiter(MOST_FAILURES, FAILURE_SPAN, systemClock);

  constructor(private readonly store: Store) {}

  /** Whose cookie this is; null for nobody's. */
  teacherOf(token: string): Promise<Teacher | null> {
    return this.store.read.accounts.teacherOf(hashToken(token));
  }

  hasTeachers(): Promise<boolean> {
    return this.store.read.accounts.hasTeachers();
  }

  /**
   * @returns the token of the new session.
   * @throws AccountFault, TooManyAttempts
   */
  async signIn({ name, password }: SignIn): Promise<string> {
    const known = name.trim().toLowerCase();
    const wait = this.limiter.wait(known);
    if (wait > 0) throw new TooManyAttempts(wait);
    // Counted before the slow comparison, so that attempts side by side do not slip through.
    this.limiter.fail(known);
    const teacher = await this.store.read.accounts.byName(name);
    const right = await isPassword(password, teacher?.passwordHash ?? (await NOBODY));
    if (teacher === null || !right) throw new AccountFault('Name and password do not fit together.');
    this.limiter.forget(known);
    return this.openSession(teacher.id);
  }

  async signOut(token: string): Promise<void> {
    await this.store.write((tables) => tables.accounts.closeSession(hashToken(token)));
  }

  /**
   * Changes the password, and signs out every other browser.
   * @throws AccountFault
   */
  async changePassword(teacher: Teacher, form: AnyForm, token: string): Promise<void> {
    const { current, password } = checked(NewPassword, form);
    if (!(await isPassword(current, teacher.passwordHash)))
      throw new AccountFault('The present password is not right.');
    const hash = await hashPassword(password);
    await this.store.write(async ({ accounts }) => {
      await accounts.setPassword(teacher.id, hash);
      await accounts.closeOtherSessions(teacher.id, hashToken(token));
    });
  }

  /** @returns the token of a link that makes one account. */
  async invite(invitedBy: string): Promise<string> {
    const token = newToken();
    await this.store.write(({ accounts }) =>
      accounts.invite(hashToken(token), invitedBy, INVITATION_SECONDS),
    );
    return token;
  }

  /** A fresh token for the first account's link; null once there is an account. */
  async inviteFirst(): Promise<string | null> {
    if (await this.hasTeachers()) return null;
    const token = newToken();
    await this.store.write(({ accounts }) => accounts.invite(hashToken(token), null, INVITATION_SECONDS));
    return token;
  }

  /** @throws DeadLink */
  async checkInvitation(token: string): Promise<void> {
    if ((await this.store.read.accounts.invitation(hashToken(token))) === null) throw new DeadLink();
  }

  /**
   * Makes the account that a link stands for. The first one takes over the samples.
   * @returns the token of a session for it.
   * @throws DeadLink, AccountFault
   */
  async accept(invitation: string, form: AnyForm): Promise<string> {
    await this.checkInvitation(invitation);
    const { name, password } = checked(NewAccount, form);
    const hash = await hashPassword(password);
    const teacher = await this.store.write(async ({ accounts }) => {
      if ((await accounts.byName(name)) !== null)
        throw new AccountFault('Somebody has this name already. Choose another one.');
      if (!(await accounts.redeem(hashToken(invitation)))) throw new DeadLink();
      const isFirst = !(await accounts.hasTeachers());
      const added = await accounts.add(name, hash);
      if (isFirst) await accounts.adopt(added.id);
      return added;
    });
    return this.openSession(teacher.id);
  }

  private async openSession(teacherId: string): Promise<string> {
    const token = newToken();
    await this.store.write(({ accounts }) =>
      accounts.openSession(hashToken(token), teacherId, SESSION_SECONDS),
    );
    return token;
  }
}
