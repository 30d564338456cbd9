import { ArticlesItemsQuizzes1 } from './1-articles-items-quizzes.js';
import { Accounts2 } from './2-accounts.js';
import { Desk3 } from './3-desk.js';
import { Sittings4 } from './4-sittings.js';
import { ShownAnswers5 } from './5-shown-answers.js';

/** In order of their time stamps. A migration that has shipped is never changed: add one. */
export const MIGRATIONS = [ArticlesItemsQuizzes1, Accounts2, Desk3, Sittings4, ShownAnswers5];
