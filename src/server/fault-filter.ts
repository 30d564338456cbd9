import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Injectable,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { faultOf } from '../faults.js';
import { Templates } from '../render/templates.js';
import { NotSignedIn } from './accounts/account-faults.js';
import { BadRequest } from './bad-request.js';

interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Class of the fault, for programs. */
  readonly error: string;
}

const BUG: Refusal = {
  status: 500,
  message: 'Something went wrong in Quizwire itself. What happened is in its log; nothing was changed.',
  error: 'Bug',
};

/** Sentences for what express and Nest refuse by themselves, by status. */
const SENTENCES: Readonly<Record<number, string>> = {
  400: 'This request cannot be understood.',
  403: 'This request came from another site, and was refused.',
  404: 'There is no such page.',
  413: 'This is more than can be taken in at once: an article may have 2 MB.',
  415: 'This kind of request body is not understood.',
};

/** Body parsers throw plain errors with a status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown }).status;
  return typeof status === 'number' ? status : 500;
}

function refusalOf(error: unknown): Refusal {
  const fault = faultOf(error);
  if (fault !== null) return { status: fault.status, message: fault.message, error: (error as Error).name };
  if (error instanceof BadRequest) return { status: 400, message: error.message, error: error.name };
  const status = statusOf(error);
  const message = SENTENCES[status];
  return message === undefined ? BUG : { status, message, error: (error as Error).name };
}

/** Answers every error with a sentence: a page for people, JSON for programs, never a stack trace. */
@Catch()
@Injectable()
export class FaultFilter implements ExceptionFilter {
  private readonly logger = new Logger('Quizwire');

  constructor(private readonly templates: Templates) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    // A browser that goes on to another page hangs up in the middle of an answer: there is nobody left to tell.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, ...refusal } = refusalOf(error);
    if (status >= 500) this.logger.error(error);
    response.status(status);
    if (request.path.startsWith('/api/') || !request.accepts('html')) {
      response.json(refusal);
      return;
    }
    if (error instanceof NotSignedIn && request.method === 'GET') {
      response.redirect(303, `/sign-in?${new URLSearchParams({ next: request.originalUrl }).toString()}`);
      return;
    }
    response.type('html').send(this.templates.render('pages/error', { status, message: refusal.message }));
  }
}
