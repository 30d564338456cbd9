import { FORM_LETTERS } from '../quizzes/quiz-requests.js';
import type { StoredResponse } from '../../store/sitting.js';
import { showResumeCode } from './resume-code.js';
import { mayShowKey, secondsLeft, stateOf, whyOver } from './sitting-state.js';
import { feedbackView, verdictView } from './feedback-view.js';
import { formOf, type Seat } from './taking.service.js';

/** As it stands until the page's script counts. */
const minutesOf = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

/** What all of a student's pages show. */
export function seatView({ student, sitting, attempt }: Seat, now: number) {
  const left = secondsLeft(attempt, sitting, now);
  return {
    title: sitting.quiz.title,
    name: student.name,
    code: student.resumeCode,
    resumeCode: showResumeCode(student.resumeCode),
    attempt: attempt.number,
    form: FORM_LETTERS.some((letter) => letter === attempt.form) ? attempt.form : null,
    limited: left !== null,
    secondsLeft: left ?? 0,
    timeLeft: minutesOf(left ?? 0),
  };
}

interface Step {
  /** What the button sends, see `TakeForm`. */
  readonly go: string;
  readonly label: string;
  readonly quiet: boolean;
}

/** The buttons below a question; the first is what most people want. */
function stepsOf(number: number, count: number, one: boolean, toCheck: boolean): Step[] {
  const check = { go: `check ${number}`, label: 'Check my answer', quiet: false };
  const next =
    number < count
      ? { go: String(number + 1), label: 'Next', quiet: toCheck }
      : { go: 'review', label: 'Look through and hand in', quiet: toCheck };
  const back = { go: String(number - 1), label: 'Back', quiet: true };
  return [...(toCheck ? [check] : []), ...(one ? [next] : []), ...(one && number > 1 ? [back] : [])];
}

/**
 * The questions without anything that tells the answer, but for those whose key the student has seen.
 * @param shown number of the question on the screen, from 1.
 */
export function takeView(seat: Seat, responses: readonly StoredResponse[], shown: number, now: number) {
  const { sitting } = seat;
  const one = sitting.layout === 'one';
  const { items, directions } = formOf(seat);
  const byItem = new Map(responses.map((response) => [response.itemId, response]));
  const current = Math.min(shown, items.length);
  const questions = items.map((formItem) => {
    const { number, quizItem, options } = formItem;
    const response = byItem.get(quizItem.item.id);
    const answer = response?.answer ?? '';
    const seen = (response?.shownAt ?? null) !== null;
    return {
      id: quizItem.item.id,
      number,
      stem: quizItem.item.stem,
      answer,
      sequence: response?.sequence ?? 0,
      hidden: one && number !== current,
      options: options.map((text, index) => ({ number: index + 1, text, checked: text === answer })),
      verdict: seen ? verdictView(sitting, formItem, response) : null,
      steps: stepsOf(number, items.length, one, sitting.feedback === 'each' && !seen),
    };
  });
  return {
    ...seatView(seat, now),
    one,
    directions,
    count: items.length,
    /** What the Enter key in a text field does: browsers press the first button of a form. */
    enter: (one ? questions[current - 1]?.steps[0]?.go : undefined) ?? 'review',
    questions,
  };
}

/** What is answered and what is not, before handing in. */
export function reviewView(seat: Seat, responses: readonly StoredResponse[], now: number) {
  const answered = new Set(responses.filter(({ answer }) => answer !== '').map(({ itemId }) => itemId));
  const questions = formOf(seat).items.map(({ number, quizItem: { item } }) => ({
    number,
    stem: item.stem,
    answered: answered.has(item.id),
    href: seat.sitting.layout === 'one' ? `?q=${number}` : `?q=${number}#question-${number}`,
  }));
  const open = questions.filter((question) => !question.answered).length;
  return { ...seatView(seat, now), questions, count: questions.length, open, all: open === 0 };
}

/** After handing in: feedback, where it may be seen, and whether the quiz may be taken again. */
export function overView(seat: Seat, responses: readonly StoredResponse[], now: number) {
  const { sitting, attempt } = seat;
  const state = stateOf(sitting, now);
  return {
    ...seatView(seat, now),
    why: whyOver(attempt, sitting, now) ?? '',
    answered: responses.filter(({ answer }) => answer !== '').length,
    count: sitting.quiz.items.length,
    again: sitting.retakes !== 'none' && state === 'open',
    feedback: mayShowKey(attempt, sitting, now) ? feedbackView(seat, responses) : null,
  };
}
