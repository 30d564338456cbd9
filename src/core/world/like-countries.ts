import type { Country } from './entry.js';
import type { World } from './world.js';

/** Fewer people than this, in thousands, and a country is named in the news only for itself or its neighbours. */
const SMALL = 1500;

/** Countries that news anywhere names for what they do anywhere. */
const POWERS = new Set([
  'United States',
  'United Kingdom',
  'Russia',
  'China',
  'France',
  'Germany',
  'Japan',
  'India',
]);

/** Of these the neighbours are no likes: what the United States does in Iraq is not done by Mexico. */
const WORLD_POWERS = new Set(['United States', 'Russia', 'China']);

/** Parts of a continent that news takes together. */
const WIDER: Readonly<Record<string, string>> = {
  'East Asia': 'Pacific Asia',
  'Southeast Asia': 'Pacific Asia',
  'South Asia': 'Inner Asia',
  'Central Asia': 'Inner Asia',
  Caucasus: 'Inner Asia',
  'Middle East': 'Arab world',
  'North Africa': 'Arab world',
  'Western Europe': 'the west',
  'Northern Europe': 'the west',
  'Southern Europe': 'the west',
  'North America': 'the west',
  Oceania: 'the west',
};

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

/** Madagascar is of the same part of Africa as Ethiopia, but Kenya and Sudan have neighbours in common with it. */
const NEIGHBOUR_SHARED = 0.4;

function likeness(country: Country, other: Country): number {
  const wider = WIDER[country.subregion];
  if (WORLD_POWERS.has(country.name)) {
    const west = wider !== undefined && wider === WIDER[other.subregion] ? 1 : 0;
    return (POWERS.has(other.name) ? 3 : 0) + west + Math.log(other.prominence) / 10;
  }
  const near =
    (country.borders.includes(other.name) ? 2 : 0) +
    (country.subregion === other.subregion ? 2 : 0) +
    NEIGHBOUR_SHARED * Math.min(3, country.borders.filter((each) => other.borders.includes(each)).length) +
    (country.region === other.region ? 1 : 0) +
    (wider !== undefined && wider === WIDER[other.subregion] ? 1 : 0) +
    (POWERS.has(country.name) && POWERS.has(other.name) ? 1.2 : 0);
  const size = Math.abs(Math.log(country.prominence / other.prominence)) * 0.45;
  const obscure = other.prominence < SMALL && country.prominence > SMALL ? 1 : 0;
  return near - size - obscure;
}
