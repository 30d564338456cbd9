import type { Quiz } from '../core/model.js';
import type { Rivals } from '../core/quiz/rivals-of.js';
import type { Owner } from './stored.js';

/** `one`: a screen for each question; `all`: all of them on one page. */
export const LAYOUTS = ['one', 'all'] as const;
/** When a student may see key and evidence: `each`, of every question once its answer is given for good. */
export const FEEDBACKS = ['each', 'handed-in', 'closed'] as const;
/** Whether a student may take the quiz again, and which attempts count then. */
export const RETAKES = ['none', 'best', 'last', 'all'] as const;
/** `same`: everybody form A; `letters`: A, B, C in turn; `own`: an order of its own for each attempt. */
export const FORM_PLANS = ['same', 'letters', 'own'] as const;

/** How a quiz is given online, as the teacher chose. Times are seconds since 1970. */
export interface SittingSettings {
  readonly layout: (typeof LAYOUTS)[number];
  readonly feedback: (typeof FEEDBACKS)[number];
  readonly retakes: (typeof RETAKES)[number];
  readonly formPlan: (typeof FORM_PLANS)[number];
  /** Minutes for one attempt; null for as long as it takes. */
  readonly minutes: number | null;
  /** Names to choose from; empty where students choose a nickname. */
  readonly classList: readonly string[];
  /** Null for at once. */
  readonly opensAt: number | null;
  /** Null for when the teacher closes it. */
  readonly closesAt: number | null;
  /** From when on names and answers are deleted. */
  readonly purgeAt: number;
}

/** One time that a quiz is given online, with its code. */
export interface Sitting extends SittingSettings {
  readonly id: string;
  readonly ownerId: Owner;
  readonly quizId: string;
  /** What students type, see `core/quiz/join-code.ts`. */
  readonly code: string;
  /** Another text whenever `quiz` changes: who has read the large fields once need not read them again. */
  readonly revision: string;
  /** The quiz as it stood when it was given: whoever edits a question later changes nothing of what was asked. */
  readonly quiz: Quiz;
  /** For each item id, what its article has beside the answer. */
  readonly rivals: Readonly<Record<string, Rivals>>;
  /** Forms are made from it: the quiz's own, so that A, B, C are those on paper. */
  readonly seed: string;
  /** When the teacher closed it by hand; null while nobody has. */
  readonly closedAt: number | null;
  readonly createdAt: number;
}

/** A sitting without its large fields. */
export type SittingFrame = Omit<Sitting, 'quiz' | 'rivals'>;

/** Somebody who takes a quiz: a name for this one sitting, no address of any kind. */
export interface Student {
  readonly id: string;
  readonly sittingId: string;
  readonly name: string;
  /** `Kim` and `kim ` are the same name. */
  readonly nameKey: string;
  /** With it the student goes on at another device. Nothing else proves who they are. */
  readonly resumeCode: string;
  /** Made with the page on which they joined: a form that is sent twice joins once. */
  readonly joinKey: string;
  readonly createdAt: number;
}

/** One going through the quiz. */
export interface Attempt {
  readonly id: string;
  readonly studentId: string;
  readonly sittingId: string;
  /** 1, 2, 3 … for one student. */
  readonly number: number;
  /** Letter for `makeForm`, or any other text for an order of its own. */
  readonly form: string;
  readonly startedAt: number;
  /** When the time is up, null for never. */
  readonly deadline: number | null;
  /** When the student handed in; null while they have not. */
  readonly finishedAt: number | null;
}

/** The answer to one item as it stands now. */
export interface StoredResponse {
  readonly attemptId: string;
  readonly itemId: string;
  /** Text of the option chosen, or what was typed; empty where an answer was taken back. */
  readonly answer: string;
  readonly correct: boolean;
  /** 1 for the first answer, greater with every change: a request that comes again, or late, changes nothing. */
  readonly sequence: number;
  readonly answeredAt: number;
  /** When the student saw key and evidence of this question, after which the answer stands; null before. */
  readonly shownAt: number | null;
}
