import { shuffled } from '../../quiz/random.js';
import { entryAsked } from './asked-entry.js';
import type { DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';

/** A continent where news hardly happens: discarded at once. */
const UNPEOPLED = new Set(['Antarctica']);

/** Seas, rivers, islands, airports … of the same group, those of the same country first. */
export const places: DistractorSource = {
  name: 'places',
  propose(draft, { world, random }) {
    if (draft.answer.type !== 'place' && draft.answer.type !== 'organisation') return [];
    const meanings = world.meanings(draft.key, 'place');
    const place = entryAsked(draft, world, 'place');
    if (!place || meanings.some(({ kind }) => kind !== 'place')) return [];
    const like = shuffled(world.group(place.group), random).filter(
      (other) => other !== place && !UNPEOPLED.has(other.name),
    );
    const near = like.filter(({ country }) => country === place.country);
    const offered = near.length >= 3 ? near : [...near, ...like.filter((other) => !near.includes(other))];
    return offered.map((other) => ({
      text: nameLike(other, draft.key, place),
      from: places.name,
      why: 'The article does not mention it.',
    }));
  },
};
