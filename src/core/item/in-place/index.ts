import { bodies } from './bodies.js';
import { counts } from './counts.js';
import { days } from './days.js';
import type { GapSource } from './gap.js';
import { people } from './people.js';
import { shares } from './shares.js';

/** Every sort of words that can be asked for where they stand. */
export const GAP_SOURCES: readonly GapSource[] = [counts, shares, bodies, people, days];
