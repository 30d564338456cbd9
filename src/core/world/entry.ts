import type { Gender } from '../model.js';

export type EntryKind = 'country' | 'city' | 'region' | 'place' | 'organisation' | 'person' | 'term' | 'role';

/** One thing that the lists know. */
export interface Entry {
  readonly kind: EntryKind;
  /** Without article: `Netherlands`, `World Bank`. */
  readonly name: string;
  /** Other names of the same thing: `UK`, `Britain`. */
  readonly aliases: readonly string[];
  /** Article of running text: `the Netherlands`, `an Oscar`; null for none. */
  readonly article: 'the' | 'a' | 'an' | null;
  /** Noun that a question asks for it with: `country`, `US state`, `airline`, `tennis player`. */
  readonly noun: string;
  /** What several nouns have in common: `company` for airlines and banks; else the noun itself. */
  readonly broad: string;
  /** Things with the same group are of like kind; finer than `noun`. */
  readonly group: string;
  /** Name of the country it belongs to; null for none, for several, and for a country itself. */
  readonly country: string | null;
  /** How well known it is among its kind, greater for better: population in thousands, or place in its list. */
  readonly prominence: number;
}

export interface Country extends Entry {
  readonly kind: 'country';
  /** ISO 3166 code of two letters, `XK` for Kosovo. */
  readonly code: string;
  /** `Dutch`; the most usual first. */
  readonly adjectives: readonly string[];
  /** `Danes`. */
  readonly people: string;
  readonly region: string;
  readonly subregion: string;
  readonly borders: readonly string[];
  readonly capital: string;
}

export interface City extends Entry {
  readonly kind: 'city';
  /** US state, null elsewhere. */
  readonly state: string | null;
  readonly isCapital: boolean;
}

export interface Region extends Entry {
  readonly kind: 'region';
  readonly neighbours: readonly string[];
}

export interface Person extends Entry {
  readonly kind: 'person';
  readonly gender: Gender;
  /** `politics`, `sport`, `culture`, `business`, `science`, `law`, `media`, `religion`. */
  readonly field: string;
  /** First and last year in the role; null while it goes on. */
  readonly from: number;
  readonly until: number | null;
}

/** The name as running text has it: `the Netherlands`. */
export function inText(entry: Entry): string {
  return entry.article ? `${entry.article} ${entry.name}` : entry.name;
}
