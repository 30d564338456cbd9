import { Injectable } from '@nestjs/common';
import { systemClock } from '../../store/clock.js';
import type { Sitting, Student } from '../../store/sitting.js';
import { Store } from '../../store/store.js';
import { nameKey } from '../../store/student-repository.js';
import { beginAttempt } from './begin-attempt.js';
import { newResumeCode } from './resume-code.js';
import { SittingEvents } from './sitting-events.js';
import { SittingFault } from './sitting-faults.js';
import { looksLikeMail } from './sitting-requests.js';
import { stateOf } from './sitting-state.js';

/** More than any school has in one room; a script that joins for ever is stopped here. */
const MOST_STUDENTS = 2000;

function checkState(sitting: Sitting): void {
  const state = stateOf(sitting, systemClock());
  if (state === 'closed') throw new SittingFault('This quiz is closed. Nobody can join any more.');
  if (state === 'waiting')
    throw new SittingFault('This quiz is not open yet. Try again when your teacher says so.');
}

function checkName({ classList }: Sitting, name: string): void {
  if (name === '') throw new SittingFault('Write a name that your teacher will know.');
  if (looksLikeMail(name))
    throw new SittingFault('This looks like an e-mail address. Quizwire keeps none: choose a nickname.');
  const listed = classList.some((entry) => nameKey(entry) === nameKey(name));
  if (classList.length > 0 && !listed) throw new SittingFault('Choose your name from the list.');
}

/** How students come in. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly store: Store,
    private readonly events: SittingEvents,
  ) {}

  /** Names of the class list that nobody has taken. */
  async freeNames(sitting: Sitting): Promise<string[]> {
    if (sitting.classList.length === 0) return [];
    const taken = new Set((await this.store.read.students.of(sitting)).map((student) => student.nameKey));
    return sitting.classList.filter((name) => !taken.has(nameKey(name)));
  }

  /**
   * Gives a student a place. The same form sent twice gives the same place.
   * @throws SittingFault
   */
  async join(sitting: Sitting, name: string, joinKey: string): Promise<Student> {
    checkState(sitting);
    checkName(sitting, name);
    const student = await this.store.write(async ({ students }) => {
      const same = await students.byName(sitting, name);
      if (same?.joinKey === joinKey) return same;
      if (same !== null)
        throw new SittingFault(
          'Somebody has this name already. Choose another one; or if it is you, go on with the code that you were given.',
        );
      if ((await students.count(sitting)) >= MOST_STUDENTS)
        throw new SittingFault(
          `There are ${MOST_STUDENTS} students in this quiz, which is as many as it takes.`,
        );
      const added = await students.add(sitting, { name, joinKey, resumeCode: newResumeCode() });
      await beginAttempt(students, sitting, added, 1);
      return added;
    });
    this.events.changed(sitting.id);
    return student;
  }
}
