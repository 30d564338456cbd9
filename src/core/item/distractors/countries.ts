import type { Country } from '../../world/entry.js';
import { likeCountries } from '../../world/like-countries.js';
import { placeAsked } from './asked-entry.js';
import { shuffledHead } from './shuffled-head.js';
import type { DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';

/** The likest countries are drawn from; the rest stand by in their order. */
const DRAWN = 6;

/** What a stem says of the part of the world that it asks for. */
const PARTS: readonly (readonly [RegExp, (country: Country) => boolean])[] = [
  [/\bEuropean\b/, ({ region }) => region === 'Europe'],
  [/\bAfrican (?!American)/, ({ region }) => region === 'Africa'],
  [/\bAsian\b/, ({ region }) => region === 'Asia'],
  [/\b(?:Middle Eastern|Gulf)\b/, ({ subregion }) => subregion === 'Middle East'],
  [
    /\b(?:South|Latin) American\b/,
    ({ region, subregion }) => region === 'Americas' && subregion !== 'North America',
  ],
  [/\b(?:Scandinavian|Nordic|Baltic)\b/, ({ subregion }) => subregion === 'Northern Europe'],
  [/\bCaribbean\b/, ({ subregion }) => subregion === 'Caribbean'],
  [/\bPacific\b/, ({ region }) => region === 'Oceania'],
  [/\bBalkan\b/, ({ subregion }) => subregion === 'Balkans'],
];

/** Countries of the same part of the world and of like size. */
export const countries: DistractorSource = {
  name: 'countries',
  propose(draft, { world, random }) {
    const country = placeAsked(draft, world, 'country') as Country | null;
    if (!country) return [];
    const part = PARTS.find(([words]) => words.test(draft.stem))?.[1];
    const like = likeCountries(world, country).filter((other) => part?.(other) ?? true);
    return shuffledHead(like, DRAWN, random).map((other) => ({
      text: nameLike(other, draft.key, country),
      from: countries.name,
      why: 'The article does not mention it.',
    }));
  },
};
