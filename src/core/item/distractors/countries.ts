import type { Country } from '../../world/entry.js';
import { likeCountries } from '../../world/like-countries.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
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

/** Countries that there were not always, by their first year: nobody fled to South Sudan in 2008. */
const SINCE: Readonly<Record<string, number>> = {
  'South Sudan': 2011,
  Kosovo: 2008,
  Montenegro: 2006,
  'East Timor': 2002,
};

/** Words of a question on what happens at a border. */
const AT_BORDER =
  /\b(?:borders?|bordering|cross(?:ed|es|ing)?|neighbou?r(?:ing|s)?|fle[ed]d?|fleeing|retreat(?:ed)?|airspace|incursions?)\b/i;

/** Countries of the same part of the world and of like size. */
export const countries: DistractorSource = {
  name: 'countries',
  propose(draft, { world, random, document, body }) {
    const country = placeAsked(draft, world, 'country') as Country | null;
    if (!country) return [];
    const part = PARTS.find(([words]) => words.test(draft.stem))?.[1];
    const published = document.article.publishedOn?.slice(0, 4) ?? '9999';
    const like = likeCountries(world, country)
      .filter((other) => part?.(other) ?? true)
      .filter(({ name }) => (SINCE[name] ?? 0) <= Number(published));
    const beside = nextTo(country, draft, world);
    const near = beside ? like.filter(({ borders }) => borders.includes(beside.name)) : [];
    const free = near.filter(({ name }) => !body.names(name, world));
    const chosen = free.length >= ENOUGH ? free : [...near, ...like.filter((other) => !near.includes(other))];
    return shuffledHead(chosen, beside ? near.length : DRAWN, random).map((other) => ({
      text: nameLike(other, draft.key, country),
      from: countries.name,
      why: 'The article does not mention it.',
    }));
  },
};

const ENOUGH = 3;

/** "Crossed into North Korea from which country?": the country of the question, where only its neighbours can be meant. */
function nextTo(country: Country, draft: Draft, world: World): Country | null {
  const question = questionOf(draft);
  const named = AT_BORDER.test(question) ? world.countryIn(question) : null;
  return named?.borders.includes(country.name) ? named : null;
}
