/**
 * The lists as `data/lists/*.json` hold them. Each file says in its head what it is, where it comes from, and under
 * which licence.
 */

/** `"Name = other name"`, a leading `the ` being the article of running text. */
export type NameLine = string;

export interface Group {
  readonly noun: string;
  /** What several such groups are together: an airline and a bank are each a `company`. */
  readonly broad?: string;
  readonly field?: string;
  /** Names by country; `''` for those of no one country. */
  readonly of: Readonly<Record<string, readonly NameLine[]>>;
}

export interface GroupFile {
  readonly groups: readonly Group[];
}

export interface CountryRow {
  readonly name: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: string;
  readonly subregion: string;
  readonly borders: readonly string[];
  readonly capital: string;
  /** Millions. */
  readonly population: number;
  readonly article?: boolean;
  readonly noun?: string;
}

export interface CountryFile {
  /** Region of each subregion: `Balkans` is in `Europe`. */
  readonly subregions: Readonly<Record<string, string>>;
  readonly rows: readonly CountryRow[];
}

export interface StateRow {
  readonly code: string;
  readonly capital: string;
  readonly neighbours: readonly string[];
}

export interface RegionFile extends GroupFile {
  /** US states by name. */
  readonly states: Readonly<Record<string, StateRow>>;
}

/** Name line, country code, population in thousands, postal code of the US state. */
export type CityRow = readonly [NameLine, string, number, string?];

export interface CityFile {
  readonly rows: readonly CityRow[];
}

export interface Culture {
  readonly culture: string;
  readonly countries: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Of men, where those of women differ: `Popov`. */
  readonly surnames: readonly string[];
  /** Surnames that tell this culture, but are not used for made-up names: `Browne`. */
  readonly knownSurnames?: readonly string[];
  /** Ends that tell a surname of this culture: `sson`. */
  readonly endings?: readonly string[];
  /** `Kim Min-ji`: the surname stands before the given name. */
  readonly surnameFirst?: boolean;
  /** Many have a given name that is English as well: `Kenneth Mwangi`, `Helena Huber`. */
  readonly englishGiven?: boolean;
}

export interface NameFile {
  /** Names that could be put together here, but belong to somebody well known: `Tony Bennett`. */
  readonly taken: readonly string[];
  readonly rows: readonly Culture[];
}

export interface NounFile {
  /** Lemmas, parted by spaces, by class: `artifact`, `event`. */
  readonly classes: Readonly<Record<string, string>>;
}

/** Everything a world is read from, by file name. */
export interface WorldFiles {
  readonly countries: CountryFile;
  readonly cities: CityFile;
  readonly regions: RegionFile;
  readonly places: GroupFile;
  readonly organisations: GroupFile;
  readonly people: GroupFile;
  readonly terms: GroupFile;
  readonly roles: GroupFile;
  readonly names: NameFile;
  readonly nouns: NounFile;
}

/** Names of the files in `data/lists`, without `.json`. */
export const LIST_NAMES = [
  'countries',
  'cities',
  'regions',
  'places',
  'organisations',
  'people',
  'terms',
  'roles',
  'names',
  'nouns',
] as const satisfies readonly (keyof WorldFiles)[];
