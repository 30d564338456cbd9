import type { QuizItem } from '../../core/model.js';
import { itemStatistics, type ItemStatistics } from '../../core/quiz/item-statistics.js';
import type { Attempt, Sitting, StoredResponse, Student } from '../../store/sitting.js';
import { nameKey } from '../../store/student-repository.js';
import { whyOver } from './sitting-state.js';

/** Everything that a sitting has gathered. */
export interface Gathered {
  readonly sitting: Sitting;
  readonly students: readonly Student[];
  readonly attempts: readonly Attempt[];
  readonly responses: readonly StoredResponse[];
}

/** One attempt with its score. */
export interface AttemptResult {
  readonly student: Student;
  readonly attempt: Attempt;
  /** By item id. */
  readonly responses: ReadonlyMap<string, StoredResponse>;
  readonly answered: number;
  readonly points: number;
  /** False while the student is still answering. */
  readonly over: boolean;
  /** Whether it counts, as the teacher chose for retakes; never while it is not over. */
  readonly counts: boolean;
}

/** An answer that was typed and is not accepted, with how many wrote it. */
export interface WrongAnswer {
  readonly answer: string;
  readonly count: number;
}

export interface ItemResult {
  readonly quizItem: QuizItem;
  readonly statistics: ItemStatistics;
  /** The most frequent first; empty for multiple choice. */
  readonly wrong: readonly WrongAnswer[];
}

export interface Results {
  /** Sum of all points. */
  readonly maximum: number;
  /** In the order in which students joined, and of their attempts. */
  readonly attempts: readonly AttemptResult[];
  /** In the order of the quiz. */
  readonly items: readonly ItemResult[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The letter of an attempt's form; an order of its own has none, and is made from a code that is nobody else's. */
export const formName = ({ form }: Attempt): string => (form.length === 1 ? form : 'own');

type Uncounted = Omit<AttemptResult, 'counts'>;

/** Which of one student's attempts count, from the first to the last. */
const COUNTED: Readonly<Record<Sitting['retakes'], (over: readonly Uncounted[]) => readonly Uncounted[]>> = {
  none: (over) => over,
  all: (over) => over,
  last: (over) => over.slice(-1),
  best: (over) => over.toSorted((a, b) => b.points - a.points).slice(0, 1),
};

function ofStudent(gathered: Gathered, student: Student, now: number): AttemptResult[] {
  const { sitting } = gathered;
  const rows = gathered.attempts
    .filter(({ studentId }) => studentId === student.id)
    .map((attempt): Uncounted => {
      const own = gathered.responses.filter(({ attemptId }) => attemptId === attempt.id);
      const responses = new Map(own.map((response) => [response.itemId, response]));
      const points = sitting.quiz.items.map(({ item, points }) =>
        responses.get(item.id)?.correct === true ? points : 0,
      );
      return {
        student,
        attempt,
        responses,
        answered: own.filter(({ answer }) => answer !== '').length,
        points: sum(points),
        over: whyOver(attempt, sitting, now) !== null,
      };
    });
  const counted = COUNTED[sitting.retakes](rows.filter(({ over }) => over));
  return rows.map((row) => ({ ...row, counts: counted.includes(row) }));
}

/** Answers that differ in case and blanks only are one. */
function wrongAnswers(responses: readonly StoredResponse[]): WrongAnswer[] {
  const groups = new Map<string, WrongAnswer>();
  for (const { answer } of responses.filter(({ correct, answer }) => !correct && answer !== '')) {
    const group = groups.get(nameKey(answer)) ?? { answer, count: 0 };
    groups.set(nameKey(answer), { ...group, count: group.count + 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}

/** @param now seconds since 1970. */
export function resultsOf(gathered: Gathered, now: number): Results {
  const { items } = gathered.sitting.quiz;
  const attempts = gathered.students.flatMap((student) => ofStudent(gathered, student, now));
  const statistics = itemStatistics({
    items: items.map(({ item, ask }) => ({ ...item, options: ask === 'choice' ? item.options : [] })),
    attempts: attempts
      .filter(({ counts }) => counts)
      .map(({ responses }) =>
        items.map(({ item }) => {
          const response = responses.get(item.id);
          return { correct: response?.correct === true, choice: response?.answer || null };
        }),
      ),
  });
  return {
    maximum: sum(items.map(({ points }) => points)),
    attempts,
    items: items.map((quizItem, index) => ({
      quizItem,
      statistics: statistics[index]!,
      wrong:
        quizItem.ask === 'choice'
          ? []
          : wrongAnswers(gathered.responses.filter(({ itemId }) => itemId === quizItem.item.id)),
    })),
  };
}
