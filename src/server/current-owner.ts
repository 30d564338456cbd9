import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Owner } from '../store/stored.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Id of the teacher who is signed in; behind the gate there always is one. */
    owner?: Owner;
  }
}

/** Whose rows this request may see and change. */
export const CurrentOwner = createParamDecorator(
  (_: unknown, context: ExecutionContext): Owner =>
    context.switchToHttp().getRequest<Request>().owner ?? null,
);
