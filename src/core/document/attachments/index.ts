import { ageOfPerson } from './age-of-person.js';
import { agentOfPassive } from './agent-of-passive.js';
import type { AttachmentRule } from './attachment-rule.js';
import { firstToDo } from './first-to-do.js';
import { gappedClause } from './gapped-clause.js';
import { namesBesideNoun } from './names-beside-noun.js';
import { oneSubject } from './one-subject.js';
import { personBesideNoun } from './person-beside-noun.js';
import { titleOfName } from './title-of-name.js';
import { wholeName } from './whole-name.js';
import { whoOfPeople } from './who-of-people.js';

/** In this order, each on what those before it left. */
export const attachmentRules: readonly AttachmentRule[] = [
  wholeName,
  titleOfName,
  personBesideNoun,
  namesBesideNoun,
  ageOfPerson,
  oneSubject,
  agentOfPassive,
  gappedClause,
  whoOfPeople,
  firstToDo,
];
