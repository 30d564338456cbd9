import type { Country } from './entry.js';
import type { World } from './world.js';

/** Fewer people than this, and a country is named in the news only for itself or its neighbours. */
const SMALL = 1500;

/**
 * Other countries, the likest first: neighbours and countries of the same part of the world, of a size that makes
 * them as likely in the news.
 */
export function likeCountries(world: World, country: Country): Country[] {
  return world.countries
    .filter((other) => other !== country && other.noun === country.noun)
    .map((other) => ({ other, likeness: likeness(country, other) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}

function likeness(country: Country, other: Country): number {
  const near =
    (country.borders.includes(other.name) ? 2 : 0) +
    (country.subregion === other.subregion ? 2 : 0) +
    (country.region === other.region ? 1.5 : 0);
  const size = Math.abs(Math.log(country.prominence / other.prominence)) * 0.35;
  const obscure = other.prominence < SMALL && country.prominence > SMALL ? 1 : 0;
  return near - size - obscure;
}
