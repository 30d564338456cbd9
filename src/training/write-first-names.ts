/**
 * Writes data/language-model/first-names.json from the name lists of the package `@faker-js/faker` (MIT) and
 * from data/lists/names.json: first names that languages in Latin letters give to one sex, or far more often
 * to one.
 *
 *     npm run build && node dist/training/write-first-names.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { allLocales } from '@faker-js/faker';

import { foldName } from '../core/document/coreference/first-names.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';

const NAME = /^[a-z]{2,}$/;

/** Lists a name may stand in for the other sex, for each in which it stands for the one: Maria, José Maria. */
const TOLERANCE = 0.25;

const ourNames = JSON.parse(readFileSync(join(PACKAGE_DIRECTORY, 'data', 'lists', 'names.json'), 'utf8')) as {
  readonly rows: readonly Readonly<Record<'female' | 'male', readonly string[]>>[];
};

/** English names for women and men: those the package calls so, and some that it gives to one sex only. */
const UNISEX = new Set([
  ...(allLocales.en.person?.first_name?.generic ?? []).map(foldName),
  ...'alex ashley charlie chris dana kelly kelsey kim lesley leslie lindsay lindsey nicky sam sandy'.split(
    ' ',
  ),
  ...'sasha shannon stacey stacy sydney tracey tracy'.split(' '),
]);

/** In how many languages a name is given to a sex. */
function languagesByName(sex: 'female' | 'male'): Map<string, number> {
  const counts = new Map<string, number>();
  const ours = ourNames.rows.map((row) => row[sex]);
  const theirs = Object.values(allLocales).map((locale) => locale.person?.first_name?.[sex] ?? []);
  for (const list of [...ours, ...theirs]) {
    const names = new Set(list.map(foldName));
    for (const name of names) if (NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const female = languagesByName('female');
const male = languagesByName('male');
const mostly = (names: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): string =>
  [...names]
    .filter(([name, languages]) => !UNISEX.has(name) && (others.get(name) ?? 0) <= languages * TOLERANCE)
    .map(([name]) => name)
    .toSorted()
    .join(' ');

const list = {
  about: 'First names borne by one sex, or by far more often by one, lower case, without diacritics.',
  source:
    'Name lists of the npm package @faker-js/faker, all languages in Latin letters, and names.json of data/lists',
  licence: 'MIT',
  female: mostly(female, male),
  male: mostly(male, female),
};
writeFileSync(
  join(PACKAGE_DIRECTORY, 'data', 'language-model', 'first-names.json'),
  `${JSON.stringify(list, null, 1)}\n`,
);
console.log(`${list.female.split(' ').length} female and ${list.male.split(' ').length} male names written.`);
