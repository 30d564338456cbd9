import type { City, Country, Entry, EntryKind, Person, Region } from './entry.js';
import type {
  CityFile,
  CountryFile,
  Group,
  GroupFile,
  NameLine,
  RegionFile,
  WorldFiles,
} from './list-files.js';
import { NounClasses } from './noun-classes.js';
import { World } from './world.js';

/** Joins the lists into a world. The same files give the same world. */
export function readWorld(files: WorldFiles): World {
  const countries = readCountries(files.countries);
  const entries = [
    ...countries,
    ...readCities(files.cities, countries, files.regions),
    ...readRegions(files.regions),
    ...readGroups(files.places, 'place'),
    ...readGroups(files.organisations, 'organisation'),
    ...readPeople(files.people),
    ...readGroups(files.terms, 'term'),
    ...readGroups(files.roles, 'role'),
  ];
  return new World(entries, {
    cultures: files.names.rows,
    taken: new Set(files.names.taken),
    nouns: new NounClasses(files.nouns),
  });
}

type Named = Pick<Entry, 'name' | 'aliases' | 'article'>;

/** `the World Bank = IBRD` is the World Bank, which takes an article and is also called IBRD. */
function readNames(line: NameLine): Named {
  const [first = '', ...aliases] = line.includes(' = ') ? line.split(' = ') : [line];
  const article = /^(the|an?) (?=.)/.exec(first)?.[1] as Entry['article'] | undefined;
  return {
    name: article ? first.slice(article.length + 1) : first,
    aliases,
    article: article ?? null,
  };
}

function readCountries(file: CountryFile): Country[] {
  return file.rows.map((row) => ({
    kind: 'country',
    name: row.name,
    aliases: row.aliases,
    article: row.article ? 'the' : null,
    noun: row.noun ?? 'country',
    broad: 'country',
    group: 'country',
    country: null,
    prominence: Math.round(row.population * 1000),
    code: row.code,
    adjectives: row.adjectives,
    people: row.people,
    region: file.subregions[row.subregion] ?? row.subregion,
    subregion: row.subregion,
    borders: row.borders,
    capital: row.capital,
  }));
}

function readCities(file: CityFile, countries: readonly Country[], regions: RegionFile): City[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const states = new Map(Object.entries(regions.states).map(([name, { code }]) => [code, name]));
  return file.rows.flatMap(([line, code, standing, state]): City[] => {
    const country = byCode.get(code);
    if (!country) return [];
    const names = readNames(line);
    return [
      {
        kind: 'city',
        // "The Hague" and "The Villages": the article is part of a city's name
        name: names.article === 'the' ? line.split(' = ')[0]! : names.name,
        aliases: names.aliases,
        article: null,
        noun: country.code === 'US' ? 'US city' : 'city',
        broad: 'city',
        group: 'city',
        country: country.name,
        prominence: standing,
        state: state === undefined ? null : (states.get(state) ?? null),
        isCapital: [names.name, ...names.aliases].includes(country.capital),
      },
    ];
  });
}

function readRegions(file: RegionFile): Region[] {
  return readGroups(file, 'region').map((entry) => ({
    ...entry,
    kind: 'region',
    neighbours: file.states[entry.name]?.neighbours ?? [],
  }));
}

/** Where a line stands: its group, the group's id, and the country that it is listed under. */
interface Shelf {
  readonly group: Group;
  readonly id: string;
  readonly country: string | null;
}

/**
 * Reads every line of every group.
 *
 * @param read gets the line and its place in its list from the end: the best known come first. Null leaves it out.
 */
function readLines<T>(file: GroupFile, read: (line: string, rank: number, shelf: Shelf) => T | null): T[] {
  const found: T[] = [];
  file.groups.forEach((group, number) => {
    for (const [country, names] of Object.entries(group.of)) {
      const shelf = { group, id: `${group.noun}/${number}`, country: country === '' ? null : country };
      names.forEach((line, place) => {
        const entry = read(line, names.length - place, shelf);
        if (entry !== null) found.push(entry);
      });
    }
  });
  return found;
}

function readGroups(file: GroupFile, kind: EntryKind): Entry[] {
  return readLines(file, (line, rank, { group, id, country }) => {
    const { name, aliases, article } = readNames(line);
    const { noun, broad = noun } = group;
    return { kind, name, aliases, article, noun, broad, group: id, country, prominence: rank };
  });
}

/** `Mary Keitany = Mary Jepkosgei Keitany, f 2006-2021` */
const PERSON_LINE = /^(.+), ([fm]) (\d{4})-(\d{4})?$/;

function readPeople(file: GroupFile): Person[] {
  return readLines(file, (line, rank, { group, id, country }): Person | null => {
    const [, names, gender, from, until] = PERSON_LINE.exec(line) ?? [];
    if (names === undefined) return null;
    const [name = '', ...aliases] = names.split(' = ');
    return {
      kind: 'person',
      name,
      aliases,
      article: null,
      noun: group.noun,
      broad: group.noun,
      group: id,
      country,
      prominence: rank,
      gender: gender === 'f' ? 'female' : 'male',
      field: group.field ?? '',
      from: Number(from),
      until: until === undefined ? null : Number(until),
    };
  });
}
