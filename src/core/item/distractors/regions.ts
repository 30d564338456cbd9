import type { Region } from '../../world/entry.js';
import { placeAsked } from './asked-entry.js';
import type { DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';
import { shuffledHead } from './shuffled-head.js';

const DRAWN = 8;

/** States, provinces and counties of the same country: neighbours first where the lists know them. */
export const regions: DistractorSource = {
  name: 'regions',
  propose(draft, { world, random }) {
    const region = placeAsked(draft, world, 'region') as Region | null;
    if (!region) return [];
    const like = (world.group(region.group) as readonly Region[])
      .filter((other) => other !== region)
      .map((other) => ({ other, near: region.neighbours.includes(other.name) ? 1 : 0, draw: random() }))
      .sort((a, b) => b.near - a.near || a.draw - b.draw)
      .map(({ other }) => other);
    return shuffledHead(like, DRAWN, random).map((other) => ({
      text: nameLike(other, draft.key, region),
      from: regions.name,
      why: 'The article does not mention it.',
    }));
  },
};
