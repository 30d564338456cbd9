import type { City } from './entry.js';
import { likeCountries } from './like-countries.js';
import type { World } from './world.js';

const BEST_KNOWN = 14;

/** Other cities of the same country, the best known and the most like in size first. */
export function citiesOfCountry(world: World, city: City): City[] {
  return ofNoun(world, city)
    .filter((other) => other.country === city.country && other.name !== city.name)
    .sort((a, b) => b.prominence - a.prominence)
    .slice(0, BEST_KNOWN * 2)
    .sort((a, b) => sizeGap(city, a) - sizeGap(city, b))
    .slice(0, BEST_KNOWN);
}

/** Capitals of the likest countries. */
export function likeCapitals(world: World, city: City): City[] {
  const country = city.country === null ? null : world.country(city.country);
  if (!country) return [];
  return likeCountries(world, country)
    .slice(0, BEST_KNOWN)
    .flatMap(({ name, capital }) =>
      (world.find(capital, 'city') as City[]).filter((other) => other.country === name),
    );
}

const ofNoun = (world: World, city: City): readonly City[] => world.ofNoun(city.noun) as readonly City[];

const sizeGap = (city: City, other: City): number => Math.abs(Math.log(city.prominence / other.prominence));
