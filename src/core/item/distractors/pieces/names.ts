import { plainText } from '../../../answer/plain-text.js';
import { inText, type City, type Country, type Entry } from '../../../world/entry.js';
import { citiesOfCountry, likeCapitals } from '../../../world/like-cities.js';
import { likeCountries } from '../../../world/like-countries.js';
import type { World } from '../../../world/world.js';
import { shuffledHead } from '../shuffled-head.js';
import type { PieceFinder } from './piece.js';
import { isListed, STANDS_ALONE, wordRuns } from './words.js';

const DRAWN = 8;

/** A country, city, region or body in the key: "diplomatic ties with NATO". */
export const namePieces: PieceFinder = (draft, { world, random }) => {
  for (const { text, start, end } of wordRuns(draft.key, 6)) {
    if (
      !/^\p{Lu}/u.test(text) ||
      (start === 0 && !/\s\p{Lu}|^\p{Lu}{2}/u.test(text) && world.country(text) === null)
    )
      continue;
    const entry = isWhole(draft.key, start, end) ? world.known(text) : null;
    if (
      !entry ||
      !isSpeltSo(entry, text) ||
      entry.kind === 'person' ||
      entry.kind === 'term' ||
      entry.kind === 'role' ||
      // "the Queen" of an article is hardly the band; "to fight ISIS" in Iraq is not to fight ETA
      entry.noun === 'band' ||
      entry.noun === 'armed group' ||
      isListed({ start, end }, draft.key)
    )
      continue;
    const article = /\bthe $/i.test(draft.key.slice(0, start));
    // "a New Zealand outbreak": of other countries English has an adjective there
    if (
      entry.kind === 'country' &&
      /^\s\p{Ll}/u.test(draft.key.slice(end)) &&
      !STANDS_ALONE.test(draft.key.slice(end))
    )
      continue;
    const owner = /^['’]s\b/.test(draft.key.slice(end));
    const alone = STANDS_ALONE.test(draft.key.slice(end));
    const likes = likeEntries(world, entry)
      .filter(({ name }) => !owner || !name.endsWith('s'))
      .filter((other) => (article ? other.article === 'the' : other.article === null || alone))
      .map((other) => (article ? other.name : inText(other)));
    return [{ start, end, likes: shuffledHead(likes, DRAWN, random) }];
  }
  return [];
};

/** No part of a longer name: "Air" in "the Clean Air Act". */
function isWhole(key: string, start: number, end: number): boolean {
  const before = /(\S+)\s$/.exec(key.slice(0, start))?.[1] ?? '';
  return !/^\s\p{Lu}/u.test(key.slice(end)) && (start - before.length <= 1 || !/^\p{Lu}/u.test(before));
}

/** ACT is a party, an act is not; `Democratic` and `Tories` are names of a party that others cannot stand for. */
const isSpeltSo = ({ name, aliases, kind }: Entry, text: string): boolean =>
  [name, ...aliases.filter((alias) => kind !== 'organisation' || /^[\p{Lu}.\d]+$/u.test(alias))].some(
    (each) => plainText(each) === plainText(text),
  );

function likeEntries(world: World, entry: Entry): readonly Entry[] {
  if (entry.kind === 'country') return likeCountries(world, entry as Country).slice(0, 20);
  if (entry.kind === 'city') {
    const city = entry as City;
    return city.isCapital ? likeCapitals(world, city) : citiesOfCountry(world, city);
  }
  const group = world.group(entry.group).filter((other) => other !== entry);
  const home = group.filter(({ country }) => country === entry.country);
  return home.length >= 3 ? home : group;
}
