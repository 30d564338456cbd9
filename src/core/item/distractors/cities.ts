import type { City } from '../../world/entry.js';
import type { World } from '../../world/world.js';
import { citiesOfCountry, likeCapitals } from '../../world/like-cities.js';
import { askedWords, placeAsked } from './asked-entry.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import type { Draft } from '../draft.js';
import { nameLike } from './in-form-of.js';
import { shuffledHead } from './shuffled-head.js';

const DRAWN = 7;

/**
 * For a capital abroad the capitals of like countries, unless the stem says "Polish city" or tells otherwise in which
 * country it lies; else cities of the same country.
 */
export const cities: DistractorSource = {
  name: 'cities',
  propose(draft, context) {
    const { world, random } = context;
    const city = placeAsked(draft, world, 'city') as City | null;
    if (!city || isNamesake(city, context)) return [];
    const like = peersOf(city, draft, context);
    return shuffledHead(like, DRAWN, random).map((other) => ({
      text: nameLike(other, draft.key, city),
      from: cities.name,
      why: 'The article does not mention it.',
    }));
  },
};

/** A city so large is meant wherever its name stands. */
const KNOWN_THOUSANDS = 700;

/** "The freedom of Newcastle", in England: the list has that of South Africa alone, of which the article does not speak. */
function isNamesake(
  { country, isCapital, prominence }: City,
  { home, body, world }: DistractorContext,
): boolean {
  if (isCapital || prominence >= KNOWN_THOUSANDS || country === null || home === null || country === home)
    return false;
  const land = world.country(country);
  return (
    land !== null && ![land.name, ...land.aliases, ...land.adjectives].some((name) => body.names(name, world))
  );
}

function peersOf(city: City, draft: Draft, { world, home }: DistractorContext): City[] {
  const placed =
    city.country === home ||
    world.countryIn(askedWords(draft.stem)) !== null ||
    namesCountryOf(city, draft.stem, world);
  const capitals = city.isCapital && !placed ? likeCapitals(world, city) : [];
  if (capitals.length > 3) return capitals;
  const others = citiesOfCountry(world, city);
  if (city.state === null || !draft.stem.includes(city.state)) return others;
  return others.filter(({ state }) => state === city.state);
}

/** "Former President of India dies … was admitted to a hospital in which city?": nobody looks for it in Bhutan. */
function namesCountryOf(city: City, stem: string, world: World): boolean {
  const country = city.country === null ? null : world.country(city.country);
  const names = country ? [country.name, ...country.aliases, ...country.adjectives] : [];
  const words = ` ${stem.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return names.some((name) => words.includes(` ${name.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `));
}
