import type { Phrase } from './phrase.js';
import { isWord } from './phrase.js';
import { TITLES } from './word-lists.js';

/** Words that end or head the names of bodies and places, never of people. */
const NOT_PEOPLE = new Set(
  (
    'organization union nation party ministry agency university college school company group bank court council ' +
    'committee commission congress parliament senate house office department army force police club team league ' +
    'association federation alliance institute center museum hospital church news time post press city state ' +
    'county river lake mount island street bridge park airport sea ocean republic kingdom north south east west ' +
    'new united national international world federal central supreme european american movement front network ' +
    'foundation fund service bureau board authority system airline airway motor holding industry'
  ).split(' '),
);
const PARTICLES = new Set(
  'de da di del della der den van von la le el al bin ibn bint dos du ter'.split(' '),
);

/** Whether a name can be a person's: two to five capitalised words, no word of a body or a place among them. */
export function looksLikePerson(phrase: Phrase): boolean {
  const { parts } = phrase;
  const start = parts.findIndex((part) => !isWord(part) || !TITLES.has(part.typed));
  const name = parts.slice(Math.max(start, 0));
  if (name.length < 2 || name.length > 5) return false;
  const last = name.at(-1);
  return (
    last !== undefined &&
    isWord(last) &&
    last.capital &&
    name.every(
      (part) => isWord(part) && (part.capital || PARTICLES.has(part.typed)) && !NOT_PEOPLE.has(part.key),
    ) &&
    /\p{Ll}/u.test(phrase.raw)
  );
}
