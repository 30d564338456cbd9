import { StandardSchemaValidationPipe } from '@nestjs/common';
import { BadRequest } from './bad-request.js';

/** Parses what a handler's parameter names a Zod schema for, as in `@Body({ schema: NewArticle })`. */
export const parsePipe = new StandardSchemaValidationPipe({
  exceptionFactory(issues) {
    const [issue] = issues;
    const path = (issue?.path ?? [])
      .map((part) => String(typeof part === 'object' ? part.key : part))
      .join('.');
    return new BadRequest(path === '' ? `${issue?.message}` : `${path}: ${issue?.message}`);
  },
});
