import { likeCountries } from '../../../world/like-countries.js';
import { shuffledHead } from '../shuffled-head.js';
import type { PieceFinder } from './piece.js';
import { isListed, wordRuns } from './words.js';

const DRAWN = 8;

/** The adjective of a country or its people: "Russian spacecraft", "Polish". */
export const nationalityPieces: PieceFinder = (draft, { world, random }) => {
  for (const { text, start, end } of wordRuns(draft.key, 2)) {
    const country = /^\p{Lu}/u.test(text) ? world.countryOfDemonym(text) : null;
    if (!country || isListed({ start, end }, draft.key)) continue;
    const people = text === country.people && !country.adjectives.includes(text);
    const likes = likeCountries(world, country)
      .slice(0, 20)
      .map((other) => (people ? other.people : (other.adjectives[0] ?? '')))
      .filter((word) => word !== '' && word !== text);
    return [{ start, end, likes: shuffledHead(likes, DRAWN, random) }];
  }
  return [];
};
