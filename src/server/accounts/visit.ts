import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request, Response } from 'express';
import { parseCookie } from 'cookie';
import type { Teacher } from '../../store/account-schemas.js';
import { SESSION_SECONDS } from './accounts.service.js';
import { formTokenOf, newToken } from './secret-token.js';

const COOKIE = 'quizwire';

/** One request, with who sends it. */
export class Visit {
  /** What the browser's cookie holds, null for none. Signed in or not: forms are tied to it. */
  private token: string | null;

  constructor(
    request: Request,
    private readonly response: Response,
    readonly teacher: Teacher | null = null,
  ) {
    this.token = tokenIn(request);
  }

  /** The token that forms carry. A browser that has no cookie yet is given one. */
  formToken(): string {
    if (this.token === null) this.keep(newToken());
    return formTokenOf(this.token ?? '');
  }

  /** Gives the browser a new cookie: after signing in none from before may do. */
  keep(token: string): void {
    this.token = token;
    this.response.cookie(COOKIE, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.response.req.secure,
      maxAge: SESSION_SECONDS * 1000,
      path: '/',
    });
  }

  forget(): void {
    this.token = null;
    this.response.clearCookie(COOKIE, { path: '/' });
  }
}

export const tokenIn = (request: Request): string | null =>
  parseCookie(request.headers.cookie ?? '')[COOKIE] ?? null;

/** The visit that the code is working for. */
export const visits = new AsyncLocalStorage<Visit>();

/** What every page's frame shows of the visit. */
export function visitFrame(): { readonly formToken: string; readonly teacher: string | null } {
  const visit = visits.getStore();
  return {
    get formToken() {
      return visit?.formToken() ?? '';
    },
    teacher: visit?.teacher?.name ?? null,
  };
}
