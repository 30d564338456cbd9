import type { NextFunction, Request, Response } from 'express';
import { ForbiddenException } from '@nestjs/common';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Host and port; null for the origin `null` of sandboxed pages. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Refuses a form that another site sends here in a visitor's name. Browsers say where a POST comes from (`Origin`);
 * programs that are no browsers say nothing, and carry no cookies that could be misused.
 */
export function refuseOtherSites(request: Request, _: Response, next: NextFunction): void {
  const { origin, host } = request.headers;
  const foreign = origin !== undefined && hostOf(origin) !== host;
  next(foreign && !SAFE.has(request.method) ? new ForbiddenException() : undefined);
}
