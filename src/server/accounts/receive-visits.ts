import type { NextFunction, Request, Response } from 'express';
import type { Teacher } from '../../store/account-schemas.js';
import type { AccountsService } from './accounts.service.js';
import { tokenIn, Visit, visits } from './visit.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Who is signed in. */
    teacher?: Teacher;
  }
}

/** Finds out who sends each request. */
export const receiveVisits =
  (accounts: AccountsService) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const token = tokenIn(request);
    const teacher = token === null ? null : await accounts.teacherOf(token);
    if (teacher !== null) {
      request.teacher = teacher;
      request.owner = teacher.id;
      // What a teacher sees is nobody else's, in no cache.
      response.setHeader('Cache-Control', 'private, no-store');
    }
    visits.run(new Visit(request, response, teacher), next);
  };
