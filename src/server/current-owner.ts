import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Owner } from '../store/stored.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Set by whatever signs people in; nobody signed in works for the installation itself. */
    owner?: Owner;
  }
}

/** Whose rows this request may see and change. */
export const CurrentOwner = createParamDecorator(
  (_: unknown, context: ExecutionContext): Owner =>
    context.switchToHttp().getRequest<Request>().owner ?? null,
);
