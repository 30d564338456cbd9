import type { Comparison } from '../asked.js';
import { acronym } from './acronym.js';
import { besideTheQuestion } from './beside-the-question.js';
import { sameDate } from './same-date.js';
import { sameMembers } from './same-members.js';
import { samePerson } from './same-person.js';
import { sameRuler } from './same-ruler.js';
import { sameWords } from './same-words.js';

/** From strict to loose: what another answer of the article matches more strictly is that answer. */
export const comparisons: readonly Comparison[] = [
  sameWords,
  sameDate,
  acronym,
  samePerson,
  sameRuler,
  besideTheQuestion,
  sameMembers,
];
