import type { AnswerType } from '../draft.js';

export type ClauseForm = Extract<AnswerType, { type: 'clause' }>['form'];

/** What the subject of a clause is: a reason for a government's act is odd for a runner's. */
export type SubjectKind = 'person' | 'organisation' | 'place' | 'thing';

/** The key of a question on this or another article, as a wrong answer to another question. */
export interface Peer {
  /** As its key has it, without the marker of its form: `it had run out of money`, `protect the coast`. */
  readonly text: string;
  readonly form: ClauseForm | 'noun-phrase';
  readonly subject: SubjectKind;
  /** Lemma of the head noun of a noun phrase, of the verb of a clause; null when unknown. */
  readonly head: string | null;
  readonly number: 'singular' | 'plural' | null;
  /** Title of the article it is from; null for this one. */
  readonly title: string | null;
}
