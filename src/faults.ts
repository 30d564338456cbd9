import {
  ArticleTooLong,
  NothingToAsk,
  UnknownArticleFormat,
  UnusableArticle,
} from './core/article/errors.js';
import { UsageError } from './commands/usage-error.js';
import { BadSetting } from './config.js';
import { FileFault } from './files.js';
import { NoBrowser } from './render/find-browser.js';
import {
  AccountFault,
  DeadLink,
  NotSignedIn,
  StaleForm,
  TooManyAttempts,
} from './server/accounts/account-faults.js';
import { CannotStart } from './server/cannot-start.js';
import { UnusableEdit } from './server/desk/edited-item.js';
import { ArticleInUse } from './server/removal/article-in-use.js';
import { AnswersClosed, SittingFault } from './server/sittings/sitting-faults.js';
import { StudyShut } from './server/study/study-shut.js';
import { NotFound } from './store/errors.js';

/** How a fault that has a sentence for people shows itself to programs. */
export interface Fault {
  readonly message: string;
  /** HTTP status. */
  readonly status: number;
  /** Exit code of the command line. */
  readonly exitCode: number;
}

/** Exit codes, as `quizwire --help` documents them. */
export const EXIT = { ok: 0, bug: 1, usage: 2, article: 3, nothingToAsk: 4, file: 5 } as const;

type FaultClass = abstract new (...args: never[]) => Error;

/** The one mapping of error classes; the first class that an error is an instance of counts. */
const FAULTS: readonly (readonly [FaultClass, status: number, exitCode: number])[] = [
  [ArticleTooLong, 413, EXIT.article],
  [UnknownArticleFormat, 415, EXIT.article],
  [NothingToAsk, 422, EXIT.nothingToAsk],
  [UnusableArticle, 422, EXIT.article],
  [NotFound, 404, EXIT.file],
  [NotSignedIn, 401, EXIT.usage],
  [StaleForm, 403, EXIT.usage],
  [DeadLink, 404, EXIT.usage],
  [AccountFault, 422, EXIT.usage],
  [TooManyAttempts, 429, EXIT.usage],
  [SittingFault, 422, EXIT.usage],
  [AnswersClosed, 409, EXIT.usage],
  [StudyShut, 409, EXIT.usage],
  [ArticleInUse, 409, EXIT.usage],
  [UnusableEdit, 422, EXIT.usage],
  [NoBrowser, 503, EXIT.file],
  [FileFault, 500, EXIT.file],
  [UsageError, 400, EXIT.usage],
  [BadSetting, 500, EXIT.usage],
  [CannotStart, 500, EXIT.file],
];

/** The fault that an error stands for; null for a bug, whose message is not for people. */
export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const row = FAULTS.find(([faultClass]) => error instanceof faultClass);
  return row === undefined ? null : { message: error.message, status: row[1], exitCode: row[2] };
}
