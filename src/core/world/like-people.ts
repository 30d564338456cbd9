import type { Person } from './entry.js';
import type { World } from './world.js';

/** What is known of the person asked for. */
export interface PersonWanted {
  /** Groups of the lists to look in: `runner/30`. */
  readonly groups: readonly string[];
  readonly country: string | null;
  /** Whether people of other countries fit the question as well. */
  readonly abroad: boolean;
  readonly gender: Person['gender'] | null;
  /** Year of the event, null when unknown. */
  readonly year: number | null;
}

/** People who stopped longer ago than this are of another time. */
const SAME_TIME_YEARS = 12;

/** People of like role, those of the same country and time first; none of another time. */
export function likePeople(world: World, wanted: PersonWanted): Person[] {
  return wanted.groups
    .flatMap((group) => world.group(group) as readonly Person[])
    .filter((person) => wanted.gender === null || person.gender === wanted.gender)
    .filter((person) => wanted.abroad || person.country === wanted.country)
    .filter((person) => yearsAway(person, wanted.year) <= SAME_TIME_YEARS)
    .map((person) => ({ person, likeness: likeness(person, wanted) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ person }) => person);
}

function likeness(person: Person, wanted: PersonWanted): number {
  const home = wanted.country !== null && person.country === wanted.country ? 3 : 0;
  return home - yearsAway(person, wanted.year) / 4;
}

/** 0 for a person in the role in that year. */
function yearsAway(person: Person, year: number | null): number {
  if (year === null) return 0;
  if (year < person.from) return person.from - year;
  return person.until === null ? 0 : Math.max(0, year - person.until);
}
