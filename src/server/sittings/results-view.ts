import { FEWEST_ATTEMPTS } from '../../core/quiz/item-statistics.js';
import type { Sitting } from '../../store/sitting.js';
import { showResumeCode } from './resume-code.js';
import { formName, type AttemptResult, type ItemResult, type Results } from './results-of.js';
import { dayOf } from './sitting-views.js';

/** Below this the item tells strong students from weak ones badly: Ebel and Frisbie, Essentials of Educational Measurement. */
const POOR_DISCRIMINATION = 0.2;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function studentRow({ student, attempt, points, answered, over, counts }: AttemptResult, of: number) {
  return {
    studentId: student.id,
    name: student.name,
    resumeCode: showResumeCode(student.resumeCode),
    attempt: attempt.number,
    form: formName(attempt),
    points,
    of,
    answered,
    over,
    counts,
  };
}

function itemRow({ quizItem, statistics, wrong }: ItemResult, index: number) {
  const { item } = quizItem;
  const { facility, discrimination, attempts, correct, blank, choices, unused } = statistics;
  return {
    number: index + 1,
    id: item.id,
    stem: item.stem,
    key: item.key,
    accepted: item.accept.join(', '),
    attempts,
    correct,
    blank,
    enough: facility !== null,
    facility: facility === null ? '' : percent(facility),
    discrimination: discrimination === null ? '–' : discrimination.toFixed(2),
    poor: discrimination !== null && discrimination < POOR_DISCRIMINATION,
    choices: choices.map((choice) => ({ ...choice, unused: unused.includes(choice.text) })),
    wrong,
  };
}

export function resultsView(sitting: Sitting, { attempts, items, maximum }: Results) {
  const counted = attempts.filter(({ counts }) => counts);
  return {
    id: sitting.id,
    title: sitting.quiz.title,
    tally: counted.length === 1 ? '1 finished attempt counts.' : `${counted.length} finished attempts count.`,
    few: counted.length < FEWEST_ATTEMPTS,
    fewest: FEWEST_ATTEMPTS,
    retakes: sitting.retakes !== 'none',
    purge: dayOf(sitting.purgeAt),
    students: attempts.map((attempt) => studentRow(attempt, maximum)),
    items: items.map(itemRow),
  };
}
