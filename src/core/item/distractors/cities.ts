import type { City } from '../../world/entry.js';
import { citiesOfCountry, likeCapitals } from '../../world/like-cities.js';
import { placeAsked } from './asked-entry.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import type { Draft } from '../draft.js';
import { nameLike } from './in-form-of.js';
import { shuffledHead } from './shuffled-head.js';

const DRAWN = 7;

/** Cities of the same country; for a capital that the stem does not place, capitals of like countries. */
export const cities: DistractorSource = {
  name: 'cities',
  propose(draft, context) {
    const { world, random } = context;
    const city = placeAsked(draft, world, 'city') as City | null;
    if (!city) return [];
    const like = peersOf(city, draft, context);
    return shuffledHead(like, DRAWN, random).map((other) => ({
      text: nameLike(other, draft.key, city),
      from: cities.name,
      why: 'The article does not mention it.',
    }));
  },
};

function peersOf(city: City, draft: Draft, { world, home }: DistractorContext): City[] {
  const capitals = likeCapitals(world, city);
  const abroad = city.country !== home && world.countryIn(draft.stem)?.name !== city.country;
  if (city.isCapital && abroad && capitals.length > 3) return capitals;
  const others = citiesOfCountry(world, city);
  if (city.state === null || !draft.stem.includes(city.state)) return others;
  return others.filter(({ state }) => state === city.state);
}
