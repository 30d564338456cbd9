import { alone } from './alone.js';
import { confidence } from './confidence.js';
import type { Criterion } from './criterion.js';
import { keyLength } from './key-length.js';
import { kindWorth } from './kind.js';
import { mainClause } from './main-clause.js';
import { names } from './names.js';
import { position } from './position.js';
import { stemLength } from './stem-length.js';
import { topical } from './topical.js';
import { unresolved } from './unresolved.js';

/** Every measure that the ranker weighs; the order is that of the weights. */
export const CRITERIA: readonly Criterion[] = [
  position,
  mainClause,
  confidence,
  stemLength,
  keyLength,
  names,
  topical,
  unresolved,
  kindWorth,
  alone,
];
