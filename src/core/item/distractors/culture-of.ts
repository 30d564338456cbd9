import type { Document, Gender } from '../../model.js';
import type { Culture } from '../../world/list-files.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { askedWords } from './asked-entry.js';
import type { DistractorContext } from './distractor-source.js';

/**
 * The culture that the key's name is of, as the name tells it, or else the country that question, role, title or
 * article speaks of: "Fred Borch" is no Cuban though the article is about Guantanamo. Null where nothing tells it.
 */
export function cultureOf(draft: Draft, { world, home, document }: DistractorContext): Culture | null {
  const role = draft.answer.type === 'person' ? (draft.answer.role ?? '') : '';
  const asked = `${askedWords(draft.stem)} ${role}`.replaceAll(draft.key, '');
  const own = world.countryIn(asked)?.name ?? null;
  const inTitle = countrySpokenOf(withoutPeople(document), world);
  const spoken = own ?? countrySpokenOf(draft.stem.replaceAll(draft.key, ''), world) ?? inTitle;
  const near = [spoken, home];
  const told = culturesOfName(draft.key, near, world);
  // "British TV presenter Andrea Arnold" is a name of Germany, too.
  const local = own === null ? null : firstOf([own], world.cultures);
  const parts = draft.key.split(' ');
  // nor is "Hyung-Taik Lee", the Korean player, an American for his surname
  if (local && (given(local).includes(parts[0] ?? '') || local.surnames.includes(parts.at(-1) ?? '')))
    return local;
  // "the French singer Vanessa Paradis" is called as the French are
  if (local && told.every(isEnglish)) return local;
  if (told.length > 0) return firstOf(near, told) ?? relativeOf(told, near, world) ?? told[0] ?? null;
  if (own !== null) return firstOf([own], world.cultures);
  // of the names that no list has, most in the west come from elsewhere: "Emmanuel Limal" is no Dane; and where the west
  // is spoken of as well, such a name may be of either side: "Romano Prodi" on Iraq
  const isOpen = [...near, inTitle].some((country) => isWestern(country, world));
  if (isOpen && (inTitle === null || isWestern(inTitle, world))) return null;
  return firstOf([inTitle, ...near], world.cultures);
}

/** The title without who is in the article: "Hague's earnings shown" is not about the Netherlands. */
function withoutPeople({ article, entities }: Document): string {
  const people = new Set(
    entities.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name.split(' ')),
  );
  return article.title.replace(/\p{Lu}[\p{L}-]+/gu, (word) => (people.has(word) ? '' : word));
}

/** Cultures that have given names in common. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set(['Spanish', 'Portuguese', 'Italian']),
  new Set(['Russian', 'Ukrainian', 'Serbian', 'Czech', 'Polish']),
];

/** "Roberto Jefferson" in Brazil: a given name of the Italian list is one of the Portuguese as well. */
function relativeOf(
  told: readonly Culture[],
  near: readonly (string | null)[],
  { cultures }: World,
): Culture | null {
  const families = RELATED.filter((family) => told.some(({ culture }) => family.has(culture)));
  return firstOf(
    near,
    cultures.filter(({ culture }) => families.some((family) => family.has(culture))),
  );
}

/**
 * The cultures that a name can be of, [] for a name that tells none: by its surname, for a given name is borrowed too
 * often to be asked first; by the end of a surname only where nothing speaks against it.
 *
 * @param near countries that the text speaks of
 */
export function culturesOfName(
  name: string,
  near: readonly (string | null)[],
  { cultures }: World,
): readonly Culture[] {
  const parts = name.split(' ');
  const bySurname = cultures.filter((culture) => hasSurname(culture, parts.at(-1) ?? '', parts[0] ?? ''));
  const byGiven = culturesOfGiven(parts, cultures);
  const isNear = (culture: Culture): boolean => near.some((country) => of(country)(culture));
  const local = bySurname.filter(isNear);
  if (local.length > 0) return local;
  const both = bySurname.filter((culture) => byGiven.includes(culture));
  if (both.length > 0) return both;
  // "Laurent Robert" is no Pole; nor, where English is spoken, is "Tony Martin" a Czech
  const english = byGiven.filter(isEnglish);
  if (byGiven.length > 0 && english.length === 0) return byGiven;
  if (english.some(isNear)) return english;
  const listed = bySurname.filter((culture) => isListed(culture, parts.at(-1) ?? ''));
  if (listed.length > 0) return listed;
  // "Gary Fan" in Hong Kong
  const eastern =
    byGiven.some(isEnglish) && SYLLABLE.test(parts.at(-1) ?? '')
      ? cultures.filter((culture) => culture.englishGiven && culture.surnameFirst && isNear(culture))
      : [];
  if (bySurname.length === 0 && eastern.length > 0) return eastern;
  // "Kenneth Mwangi", "Helena Huber": where people are christened so, an English given name is one of the place; but
  // there are few Chinese surnames, and "Tony Fratto" has none of them.
  const christened = byGiven.some(isEnglish)
    ? cultures.filter((culture) => culture.englishGiven && !culture.surnameFirst && isNear(culture))
    : [];
  if (bySurname.length === 0 && christened.length > 0) return christened;
  if (byGiven.length > 0) return byGiven;
  // "David Turpin" and "Rhona Brankin" end like Russians, and are none
  return bySurname.filter(
    ({ culture, endings = [] }) =>
      culture === 'Arabic' ||
      endings.some((ending) => ending.length > 2 && (parts.at(-1) ?? '').endsWith(ending)),
  );
}

/** A Chinese surname as it is written abroad: one syllable. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]|[cszt]h|ts)[aeiou]{1,3}(?:ng|n|m|k|w)?$/i;

const WEST = new Set(['Europe', 'Americas']);
const isWestern = (country: string | null, world: World): boolean => {
  const found = country === null ? null : world.country(country);
  return found !== null && (WEST.has(found.region) || isEnglishSpeaking(found.name, world));
};
const isEnglishSpeaking = (country: string, { cultures }: World): boolean =>
  cultures.some((culture) => isEnglish(culture) && of(country)(culture));

/** By the first given name that any of them has: "Pierre Elliott Trudeau" is French. */
function culturesOfGiven(parts: readonly string[], cultures: readonly Culture[]): readonly Culture[] {
  const eastern = cultures.filter((culture) => culture.surnameFirst && isGivenLast(parts, culture));
  if (eastern.length > 0) return eastern;
  for (const part of parts.slice(0, -1)) {
    const found = cultures.filter((culture) => given(culture).includes(part));
    if (found.length > 0) return found;
  }
  return [];
}

/** "Kim Min-woo": two syllables joined stand behind a surname in the east of Asia only; "Asher-Smith" has three. */
const isGivenLast = ([, name = '', ...more]: readonly string[], culture: Culture): boolean =>
  more.length === 0 && (given(culture).includes(name) || JOINED.test(name));
const JOINED = /^[^aeiouy]{0,3}[aeiouy]{1,3}(?:ng|[nklmprt])?-[^aeiouy]{0,3}[aeiouy]{1,3}(?:ng|[nklmprt])?$/i;

const firstOf = (near: readonly (string | null)[], cultures: readonly Culture[]): Culture | null =>
  near.flatMap((country) => cultures.find(of(country)) ?? [])[0] ?? null;

const of =
  (country: string | null) =>
  ({ countries }: Culture): boolean =>
    country !== null && countries.includes(country);

const isEnglish = ({ culture }: Culture): boolean => culture === 'English';

const given = ({ female, male }: Culture): readonly string[] => [...female, ...male];

/**
 * A surname of the list, first where people have it so, or one that ends as theirs do; a father's name may stand for a
 * surname: "Abdullahi Yusuf Ahmed".
 */
function hasSurname(culture: Culture, last: string, first: string): boolean {
  if (isListed(culture, last) || (culture.surnameFirst && culture.surnames.includes(first))) return true;
  if (culture.culture === 'Arabic' && /^al-\p{Lu}/iu.test(last)) return true;
  return (culture.endings ?? []).some((ending) => last.length > ending.length + 2 && last.endsWith(ending));
}

const isListed = ({ culture, surnames, knownSurnames = [], male }: Culture, last: string): boolean =>
  surnames.includes(last) ||
  knownSurnames.includes(last) ||
  (!SURNAMES_OF_THEIR_OWN.has(culture) && male.includes(last));

/** Where nobody is called by a father's name: "Christopher Anders" is no Swede. */
const SURNAMES_OF_THEIR_OWN = new Set(['English', 'German', 'French', 'Dutch', 'Scandinavian', 'Finnish']);

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
