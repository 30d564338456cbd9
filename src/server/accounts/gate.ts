import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Teacher } from '../../store/account-schemas.js';
import { NotSignedIn, StaleForm } from './account-faults.js';
import { formTokenOf, isSameToken } from './secret-token.js';
import { tokenIn } from './visit.js';

const OPEN = 'quizwire:open';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Marks what answers without a session: students' pages, signing in, health. Everything else is for teachers. */
export const OpenToAll = () => SetMetadata(OPEN, true);

/** Forms carry the token in a field, programs in a header. @throws StaleForm */
function checkFormToken(request: Request): void {
  if (SAFE.has(request.method)) return;
  const token = tokenIn(request);
  const given =
    request.get('x-form-token') ?? (request.body as { formToken?: unknown } | undefined)?.formToken;
  if (token === null || typeof given !== 'string' || !isSameToken(given, formTokenOf(token)))
    throw new StaleForm();
}

/** Lets teachers through who are signed in, with forms of their own. Stands before every route that is not open. */
@Injectable()
export class Gate implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true) return true;
    const request = context.switchToHttp().getRequest<Request>();
    if (request.teacher === undefined) throw new NotSignedIn();
    checkFormToken(request);
    return true;
  }
}

@Injectable()
class FormGate implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    checkFormToken(context.switchToHttp().getRequest<Request>());
    return true;
  }
}

/** The check of a form's token for routes that are open. */
export const ChecksFormToken = () => UseGuards(FormGate);

/** Who is signed in, behind the gate. */
export const CurrentTeacher = createParamDecorator((_: unknown, context: ExecutionContext): Teacher => {
  const { teacher } = context.switchToHttp().getRequest<Request>();
  if (teacher === undefined) throw new NotSignedIn();
  return teacher;
});
