import type { Asked, Comparison } from '../asked.js';
import { areOpposed } from '../content.js';
import { looksLikePerson } from '../looks-like-person.js';
import type { Phrase } from '../phrase.js';
import { readPhrase } from '../read-phrase.js';
import { acronym } from './acronym.js';
import { besideTheQuestion } from './beside-the-question.js';
import { sameDate } from './same-date.js';
import { samePerson } from './same-person.js';
import { sameWords } from './same-words.js';

/** What two members of a list may have in common. */
const BETWEEN_MEMBERS: readonly Comparison[] = [sameWords, sameDate, acronym, samePerson, besideTheQuestion];

/** Longer lists are a table, not an answer; it also bounds the work. */
const MOST_MEMBERS = 12;

/** "France and Spain", "France, Spain", "France/Spain": a comma inside a number parts nothing. */
function membersOf(phrase: Phrase): string[] {
  return phrase.raw
    .split(/[;/&+]|,(?!\d)|\bas well as\b|\bplus\b|\band\b|\bboth\b/i)
    .filter((member) => /[\p{L}\d]/u.test(member));
}

function membersAlike(typed: Phrase, meant: Phrase, asked: Asked): boolean {
  if (areOpposed(typed, meant)) return false;
  const person = asked.person || looksLikePerson(meant);
  return BETWEEN_MEMBERS.some(
    (comparison) => comparison.compare(typed, meant, { ...asked, person }) !== null,
  );
}

/** "Spain and France" for "France and Spain": the same members in any order. */
export const sameMembers: Comparison = {
  name: 'same-members',
  compare(answer, accepted, asked) {
    const [typed, meant] = [membersOf(answer), membersOf(accepted)];
    if (typed.length < 2 || typed.length !== meant.length || typed.length > MOST_MEMBERS) return null;
    const open = meant.map(readPhrase);
    for (const member of typed.map(readPhrase)) {
      const at = open.findIndex((other) => membersAlike(member, other, asked));
      if (at < 0) return null;
      open.splice(at, 1);
    }
    return 'in another order';
  },
};
