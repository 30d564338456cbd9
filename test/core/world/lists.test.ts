import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { LIST_NAMES } from '../../../src/core/world/list-files.js';
import type { CountryFile, GroupFile, RegionFile } from '../../../src/core/world/list-files.js';
import type { World } from '../../../src/core/world/world.js';
import { PACKAGE_DIRECTORY } from '../../../src/package-directory.js';
import { loadWorld } from '../../../src/resources.js';

const FOLDER = join(PACKAGE_DIRECTORY, 'data', 'lists');
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

let world: World;
beforeAll(() => {
  world = loadWorld();
});

describe('the lists', () => {
  test.each([...LIST_NAMES])('%s says what it is, where it is from, and under which licence', (name) => {
    const { about, source, licence, date } = read(name) as Record<string, string>;
    expect(about).toMatch(/\w+ \w+/);
    expect(source).toMatch(/\w+/);
    expect(licence).toMatch(/MIT|CC BY|WordNet/);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('every file in the folder is read, and all of them together stay small', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...LIST_NAMES].sort());
    const bytes = files.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });

  test.each(['regions', 'places', 'organisations', 'terms', 'roles'])(
    '%s has nothing twice in one group',
    (name) => {
      for (const { noun, of } of (read(name) as GroupFile).groups) {
        for (const [country, lines] of Object.entries(of)) {
          const names = lines.map((line) => line.split(' = ')[0]);
          expect({ noun, country, twice: names.filter((each, i) => names.indexOf(each) !== i) }).toEqual({
            noun,
            country,
            twice: [],
          });
        }
      }
    },
  );

  test.each(['regions', 'places', 'organisations', 'people'])(
    '%s names only countries that there are',
    (name) => {
      const countries = new Set(world.countries.map((country) => country.name));
      const named = (read(name) as GroupFile).groups.flatMap(({ of }) => Object.keys(of));
      expect(named.filter((country) => country !== '' && !countries.has(country))).toEqual([]);
    },
  );

  test('borders are borders from both sides', () => {
    const { rows } = read('countries') as CountryFile;
    const byName = new Map(rows.map((row) => [row.name, row]));
    const oneSided = rows.flatMap(({ name, borders }) =>
      borders
        .filter((other) => !byName.get(other)?.borders.includes(name))
        .map((other) => `${name}–${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('neighbours of US states are neighbours from both sides', () => {
    const { states } = read('regions') as RegionFile;
    const oneSided = Object.entries(states).flatMap(([name, { neighbours }]) =>
      neighbours.filter((other) => !states[other]?.neighbours.includes(name)),
    );
    expect(oneSided).toEqual([]);
    expect(Object.keys(states)).toHaveLength(50);
  });

  test('every capital is among the cities of its country', () => {
    const missing = world.countries.filter(
      ({ name, capital, noun }) =>
        noun === 'country' && !world.find(capital, 'city').some((city) => city.country === name),
    );
    // Ramallah is the seat of the Palestinian government, but GeoNames has no capital there
    expect(missing.map(({ name }) => name)).toEqual(['Palestine']);
  });

  test('every line of a person has a name, a gender and years in order', () => {
    const lines = (read('people') as GroupFile).groups.flatMap(({ of }) => Object.values(of).flat());
    expect(lines.filter((line) => !/^.+, [fm] \d{4}-(?:\d{4})?$/.test(line))).toEqual([]);
    const people = world.entries.filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(lines.length);
    const backwards = lines.filter((line) => {
      const [, from, until] = /(\d{4})-(\d{4})$/.exec(line) ?? [];
      return from !== undefined && Number(until) < Number(from);
    });
    expect(backwards).toEqual([]);
  });
});
