import { longDay } from '../../core/article/source-line.js';
import { showJoinCode } from '../../core/quiz/join-code.js';
import type { Attempt, Sitting, Student } from '../../store/sitting.js';
import { stateOf, whyOver, type SittingState } from './sitting-state.js';

const STATE_NAMES: Readonly<Record<SittingState, string>> = {
  waiting: 'Not open yet',
  open: 'Open',
  closed: 'Closed',
};
export const FEEDBACK_NAMES: Readonly<Record<Sitting['feedback'], string>> = {
  'handed-in': 'as soon as a student hands in',
  each: 'after each question, whose answer then stands',
  closed: 'after the quiz is closed',
};
export const RETAKE_NAMES: Readonly<Record<Sitting['retakes'], string>> = {
  none: 'once',
  best: 'again and again, the best counts',
  last: 'again and again, the last counts',
  all: 'again and again, all count',
};
export const FORM_NAMES: Readonly<Record<Sitting['formPlan'], string>> = {
  letters: 'forms A, B and C in turn',
  own: 'an order of its own for each student',
  same: 'form A for everybody',
};

/** The day in UTC: pages for one class say the hour in the browser's own zone, by script. */
export const dayOf = (seconds: number): string =>
  longDay(new Date(seconds * 1000).toISOString().slice(0, 10));

/** For `<time>`: a script writes it in the reader's zone, and without one it is UTC. */
const momentView = (seconds: number | null) =>
  seconds === null
    ? null
    : {
        iso: new Date(seconds * 1000).toISOString(),
        utc: `${dayOf(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`,
      };

export const sittingRow = (sitting: Sitting, now: number) => ({
  id: sitting.id,
  title: sitting.quiz.title,
  code: showJoinCode(sitting.code),
  state: STATE_NAMES[stateOf(sitting, now)],
  made: dayOf(sitting.createdAt),
});

/** @param joinAddress what the QR code says. */
export function sittingView(sitting: Sitting, joinAddress: string, now: number) {
  const state = stateOf(sitting, now);
  return {
    ...sittingRow(sitting, now),
    quizId: sitting.quizId,
    joinAddress,
    joinPlace: joinAddress.replace(/^https?:\/\//u, '').replace(/\?.*$/u, ''),
    closed: state === 'closed',
    open: state === 'open',
    opens: state === 'waiting' ? momentView(sitting.opensAt) : null,
    closes: state === 'closed' ? null : momentView(sitting.closesAt),
    purge: dayOf(sitting.purgeAt),
    questions: sitting.quiz.items.length,
    minutes: sitting.minutes,
    feedback: FEEDBACK_NAMES[sitting.feedback],
    retakes: RETAKE_NAMES[sitting.retakes],
    forms: FORM_NAMES[sitting.formPlan],
  };
}

/** Who is where, one row for each student. @param counts answers given, by attempt id. */
export function progressView(
  sitting: Sitting,
  students: readonly Student[],
  attempts: readonly Attempt[],
  counts: ReadonlyMap<string, number>,
  now: number,
) {
  const last = new Map(attempts.map((attempt) => [attempt.studentId, attempt]));
  const rows = students.map(({ id, name }) => {
    const attempt = last.get(id);
    const answered = counts.get(attempt?.id ?? '') ?? 0;
    const over = attempt === undefined ? null : whyOver(attempt, sitting, now);
    return {
      name,
      answered,
      of: sitting.quiz.items.length,
      attempt: (attempt?.number ?? 1) > 1 ? (attempt?.number ?? 1) : null,
      over: over !== null,
      state: over === null ? 'answering' : attempt?.finishedAt === null ? 'not handed in' : 'handed in',
    };
  });
  return {
    state: STATE_NAMES[stateOf(sitting, now)],
    joined: rows.length,
    over: rows.filter(({ over }) => over).length,
    rows,
  };
}
