/** The cards would give the answers of a quiz away that is being taken. */
export class StudyShut extends Error {
  override readonly name = 'StudyShut';

  constructor() {
    super('These cards show the answers, and the quiz is not over yet. Come back when it is closed.');
  }
}
