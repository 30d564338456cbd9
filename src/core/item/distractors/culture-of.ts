import type { Gender } from '../../model.js';
import type { Culture } from '../../world/list-files.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import type { DistractorContext } from './distractor-source.js';

/**
 * The culture that a name is of: by its surname, by the country that question, role or title speaks of, by the given name.
 * "Kenneth Gustafsson" is Swedish by the end of the surname; a given name is borrowed too often to be asked first.
 */
export function cultureOf(draft: Draft, { world, home, document }: DistractorContext): Culture | null {
  const parts = draft.key.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const role = draft.answer.type === 'person' ? (draft.answer.role ?? '') : '';
  const spoken =
    countrySpokenOf(`${draft.stem} ${role}`.replaceAll(draft.key, ''), world) ??
    countrySpokenOf(document.article.title, world);
  const bySurname = world.cultures.filter((culture) => hasSurname(culture, last));
  const byGiven = world.cultures.filter((culture) => given(culture).includes(first));
  return (
    bySurname.find(of(spoken)) ??
    bySurname.find(of(home)) ??
    bySurname[0] ??
    world.cultures.filter(foreign).find(of(spoken)) ??
    byGiven.find(of(home)) ??
    // an English given name with a strange surname is one of the place: "Kenneth Mwangi" of Kenya
    world.cultures.filter(foreign).find((culture) => of(home)(culture) && !byGiven.some(foreign)) ??
    byGiven[0] ??
    null
  );
}

const of =
  (country: string | null) =>
  ({ countries }: Culture): boolean =>
    country !== null && countries.includes(country);

const foreign = ({ culture }: Culture): boolean => culture !== 'English';

const given = ({ female, male }: Culture): readonly string[] => [...female, ...male];

function hasSurname({ surnames, endings = [] }: Culture, surname: string): boolean {
  if (surnames.includes(surname)) return true;
  return endings.some((ending) => surname.length > ending.length + 2 && surname.endsWith(ending));
}

/** "Kumla Prison (Sweden)", "a hospital in Kyiv": the country named, or the country of a city. */
function countrySpokenOf(words: string, world: World): string | null {
  const country = world.countryIn(words)?.name;
  if (country !== undefined) return country;
  const names = words.match(/\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/gu) ?? [];
  // a headline has capitals throughout: of its single words only a great city is surely one
  const great = names.flatMap((run) => run.split(' ')).filter((word) => isGreat(word, world));
  const lands = [...names, ...great].map((name) => world.city(name)?.country ?? null);
  return lands.find((land) => land !== null) ?? null;
}

const GREAT_THOUSANDS = 700;
const isGreat = (word: string, world: World): boolean =>
  (world.city(word)?.prominence ?? 0) >= GREAT_THOUSANDS;

/** How each culture ends the surnames of women, where it does: "Popova", "Grabowska", "Papadopoulou". */
const OF_WOMEN: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  Russian: [
    [/(ov|ev|yov|in)$/, '$1a'],
    [/sk(?:y|iy|ij|i)$/, 'skaya'],
  ],
  Ukrainian: [[/sk(?:y|yi|yy|iy)$/, 'ska']],
  Polish: [[/(s|c|dz)ki$/, '$1ka']],
  Czech: [
    [/ý$/, 'á'],
    [/a$/, 'ová'],
    [/ek$/, 'ková'],
    [/([^áa])$/, '$1ová'],
  ],
  Greek: [
    [/poulos$/, 'poulou'],
    [/idis$/, 'idou'],
    [/os$/, 'ou'],
    [/is$/, 'i'],
  ],
};

/** A surname as a man or woman of the culture has it. */
export function surnameFor(surname: string, { culture }: Culture, gender: Gender): string {
  if (gender !== 'female') return surname;
  const [pattern, end] = OF_WOMEN[culture]?.find(([each]) => each.test(surname)) ?? [];
  return pattern ? surname.replace(pattern, end ?? '') : surname;
}
