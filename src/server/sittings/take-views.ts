import { FORM_LETTERS } from '../quizzes/quiz-requests.js';
import type { StoredResponse } from '../../store/sitting.js';
import { showResumeCode } from './resume-code.js';
import { mayShowKey, secondsLeft, stateOf, whyOver } from './sitting-state.js';
import { feedbackView } from './feedback-view.js';
import { formOf, type Seat } from './taking.service.js';

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
    minutesLeft: Math.ceil((left ?? 0) / 60),
  };
}

/** The questions without anything that tells the answer. @param shown number of the question on the screen, from 1. */
export function takeView(seat: Seat, responses: readonly StoredResponse[], shown: number, now: number) {
  const one = seat.sitting.layout === 'one';
  const { items, directions } = formOf(seat);
  const byItem = new Map(responses.map((response) => [response.itemId, response]));
  const current = Math.min(shown, items.length);
  return {
    ...seatView(seat, now),
    one,
    directions,
    count: items.length,
    /** What the Enter key in a text field does: browsers press the first button of a form. */
    enter: one && current < items.length ? String(current + 1) : 'review',
    questions: items.map(({ number, quizItem, options }) => {
      const response = byItem.get(quizItem.item.id);
      const answer = response?.answer ?? '';
      return {
        id: quizItem.item.id,
        number,
        stem: quizItem.item.stem,
        answer,
        sequence: response?.sequence ?? 0,
        hidden: one && number !== current,
        options: options.map((text, index) => ({ number: index + 1, text, checked: text === answer })),
        previous: number > 1 ? number - 1 : null,
        next: number < items.length ? number + 1 : null,
      };
    }),
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
