import { shuffled } from '../../quiz/random.js';
import { entryAsked } from './asked-entry.js';
import type { DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';

/** A continent where news hardly happens: discarded at once. */
const UNPEOPLED = new Set(['Antarctica']);
/** Nobody who is asked for the planet thinks of another. */
const OURS = 'Earth';

/** Seas, rivers, islands, airports … of the same group and country: no island of Greece stands beside one of Hawaii. */
export const places: DistractorSource = {
  name: 'places',
  propose(draft, { world, random }) {
    if (draft.answer.type !== 'place' && draft.answer.type !== 'organisation') return [];
    const meanings = world.meanings(draft.key, 'place');
    const place = entryAsked(draft, world, 'place');
    if (!place || place.name === OURS || meanings.some(({ kind }) => kind !== 'place')) return [];
    const like = world
      .group(place.group)
      .filter((other) => other !== place && other.country === place.country && !UNPEOPLED.has(other.name));
    return shuffled(like, random).map((other) => ({
      text: nameLike(other, draft.key, place),
      from: places.name,
      why: 'The article does not mention it.',
    }));
  },
};
