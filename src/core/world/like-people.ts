import type { Person } from './entry.js';
import type { World } from './world.js';

/** What is known of the person asked for. */
export interface PersonWanted {
  /** Groups of the lists that the person belongs to, or that the question asks for. */
  readonly groups: readonly string[];
  /** The question names the role: nobody of another group fits. */
  readonly onlyGroups: boolean;
  readonly country: string | null;
  /** Whether people of other countries fit the question as well. */
  readonly abroad: boolean;
  readonly gender: Person['gender'] | null;
  /** Year in which the person asked for was in the role, null when unknown. */
  readonly year: number | null;
  /** Whether somebody can be offered at all: no one whom the article names. */
  readonly fits: (person: Person) => boolean;
}

/** People who stopped longer ago than this are of another time. */
const SAME_TIME_YEARS = 12;
/** Nor has anybody heard yet of those who come to office later than this. */
const SOON_YEARS = 4;
/** A player who has stopped wins nothing, and one of the years to come is still a child. */
const SAME_TEAM_YEARS = 2;
const ENOUGH = 3;
/** In politics a president's likes are the other politicians of the country; in sport only a runner is like a runner. */
const ONE_FIELD = new Set(['politics', 'law', 'royalty']);

/**
 * People of like role, those of the same country, group and time first. Where there are enough of the same country,
 * nobody from abroad: a foreign premier takes no part in home affairs.
 */
export function likePeople(world: World, wanted: PersonWanted): Person[] {
  const all = candidates(world, wanted)
    .filter((person) => wanted.gender === null || person.gender === wanted.gender)
    .filter((person) => wanted.abroad || person.country === wanted.country)
    .filter(wanted.fits)
    .map((person) => ({
      person,
      likeness: likeness(person, wanted) + (isNear(person, wanted, world) ? 1 : 0),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ person }) => person);
  const timely = all.filter((person) => isOfTheTime(person, wanted.year));
  const home = timely.filter(({ country }) => country !== null && country === wanted.country);
  if (home.length >= ENOUGH) return home;
  const near = timely.filter((person) => isNear(person, wanted, world));
  return near.length >= ENOUGH || ONE_FIELD.has(all[0]?.field ?? '') ? near : timely;
}

/**
 * Of the same continent, in politics of the same part of it: no Philippine president speaks for Palestine. People of no
 * country are known anywhere.
 */
function isNear(person: Person, wanted: PersonWanted, world: World): boolean {
  if (wanted.country === null || person.country === null) return true;
  if (isNeighbour(person, wanted, world)) return true;
  const [own, other] = [world.country(wanted.country), world.country(person.country)];
  return !ONE_FIELD.has(person.field) && own?.region === other?.region;
}

function isNeighbour({ country }: Person, wanted: PersonWanted, world: World): boolean {
  if (wanted.country === null || country === null) return false;
  const [own, other] = [world.country(wanted.country), world.country(country)];
  return own?.subregion === other?.subregion || (own?.borders.includes(country) ?? false);
}

function candidates(world: World, { groups, onlyGroups, country }: PersonWanted): Person[] {
  const own = groups.flatMap((group) => world.group(group) as readonly Person[]);
  const field = own[0]?.field ?? '';
  if (onlyGroups || !ONE_FIELD.has(field)) return own;
  const compatriots = world
    .peopleOf(country)
    .filter((person) => person.field === field && !own.includes(person));
  return [...own, ...compatriots];
}

function likeness(person: Person, wanted: PersonWanted): number {
  const home = wanted.country !== null && person.country === wanted.country ? 3 : 0;
  // beside a president other presidents stand, before ministers and generals
  const group = wanted.groups.includes(person.group) ? 2 : 0;
  return home + group - yearsAway(person, wanted.year) / 3;
}

function isOfTheTime(person: Person, year: number | null): boolean {
  const away = yearsAway(person, year);
  if (person.field !== 'sport')
    return away <= (year !== null && person.from > year ? SOON_YEARS : SAME_TIME_YEARS);
  return away <= SAME_TEAM_YEARS && (year === null || person.from <= year);
}

/** 0 for a person in the role in that year. */
function yearsAway(person: Person, year: number | null): number {
  if (year === null) return 0;
  if (year < person.from) return person.from - year;
  return person.until === null ? 0 : Math.max(0, year - person.until);
}
