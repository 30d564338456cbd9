import { bodies } from './bodies.js';
import { counts } from './counts.js';
import { days } from './days.js';
import { durations } from './durations.js';
import { figures } from './figures.js';
import type { GapSource } from './gap.js';
import { levels } from './levels.js';
import { modifiers } from './modifiers.js';
import { people } from './people.js';
import { shares } from './shares.js';
import { tallies } from './tallies.js';

/** Every sort of words that can be asked for where they stand. */
export const GAP_SOURCES: readonly GapSource[] = [
  tallies,
  counts,
  figures,
  levels,
  shares,
  modifiers,
  durations,
  bodies,
  people,
  days,
];
