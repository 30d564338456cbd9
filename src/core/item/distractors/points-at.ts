import type { Entry } from '../../world/entry.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { wordRuns } from './pieces/words.js';

const LONGEST = 3;

/**
 * Whether a text names the country or continent asked for by its people or by a place in it: "In which continent …
 * Spain and Greece …?", "Which country …" beside the headline "Vienna named top city".
 */
export function pointsAt(
  text: string,
  { key, answer }: Pick<Draft, 'key' | 'answer'>,
  world: World,
): boolean {
  if (answer.type !== 'country' && answer.type !== 'place') return false;
  const country = world.country(key);
  const continent = world.find(key, 'place').some(({ noun }) => noun === 'continent');
  if (!country && !continent) return false;
  return wordRuns(text, LONGEST).some((run) => {
    if (!/^\p{Lu}/u.test(run.text) || run.text.length < 4) return false;
    const other = world.country(run.text) ?? world.countryOfDemonym(run.text);
    if (country) return other === country || liesIn(world.find(run.text), country.name);
    return (
      other !== null && (other.region === key || (other.region === 'Americas' && key.endsWith('America')))
    );
  });
}

/** All its meanings lie there: "Columbia" is in the United States and elsewhere. */
const liesIn = (found: readonly Entry[], country: string): boolean =>
  found.length > 0 &&
  found.every((entry) => entry.country === country && (entry.kind === 'city' || entry.kind === 'region'));
