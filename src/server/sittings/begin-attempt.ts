import { FORM_LETTERS } from '../quizzes/quiz-requests.js';
import type { Attempt, Sitting, Student } from '../../store/sitting.js';
import type { StudentRepository } from '../../store/student-repository.js';

/** The form of the next attempt, by how many there were in the sitting. */
function formFor({ formPlan }: Sitting, { resumeCode }: Student, number: number, before: number): string {
  if (formPlan === 'own') return `${resumeCode}/${number}`;
  return (formPlan === 'letters' && FORM_LETTERS[before % FORM_LETTERS.length]) || FORM_LETTERS[0];
}

/** Runs within the transaction that `students` belongs to. */
export async function beginAttempt(
  students: StudentRepository,
  sitting: Sitting,
  student: Student,
  number: number,
): Promise<Attempt> {
  const before = (await students.count(sitting)) + number - 2;
  return students.begin(student, number, formFor(sitting, student, number, before), sitting.minutes);
}
