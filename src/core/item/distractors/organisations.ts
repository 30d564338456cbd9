import { shuffled } from '../../quiz/random.js';
import type { Entry } from '../../world/entry.js';
import { entriesOfNoun } from '../../world/noun-groups.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { askedWords, entryAsked } from './asked-entry.js';
import type { DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';

/** Companies, agencies, courts … that the same noun asks for, of the country that the stem names. */
export const organisations: DistractorSource = {
  name: 'organisations',
  propose(draft, { world, random, home }) {
    if (draft.answer.type !== 'organisation') return [];
    const key = entryAsked(draft, world, 'organisation');
    const like = peersOf(draft, key, world).filter((other) => other !== key);
    return ordered(shuffled(like, random), key ? key.country : home).map((other) => ({
      text: nameLike(other, draft.key, key),
      from: organisations.name,
      why: 'The article does not mention it.',
    }));
  },
};

function peersOf(draft: Draft, key: Entry | null, world: World): readonly Entry[] {
  const asked = (draft.answer.type === 'organisation' && draft.answer.group) || askedWords(draft.stem);
  const byNoun = entriesOfNoun(world, asked).filter(({ kind }) => kind === 'organisation');
  const like =
    byNoun.length > 0 && (key === null || byNoun.includes(key)) ? byNoun : key ? world.group(key.group) : [];
  const country = world.countryIn(asked);
  return country ? like.filter((other) => other.country === country.name) : like;
}

/** Those of the key's country first, then international ones, then those of other countries. */
function ordered(like: readonly Entry[], country: string | null): Entry[] {
  const rank = (other: Entry): number => (other.country === country ? 0 : other.country === null ? 1 : 2);
  return [...like].sort((a, b) => rank(a) - rank(b));
}
