import type { FactPattern } from '../fact.js';
import { clauses } from './clauses.js';
import { goals } from './goals.js';
import { headlined } from './headlined.js';
import { offices } from './offices.js';
import { participles } from './participles.js';
import { quotations } from './quotations.js';
import { reasons } from './reasons.js';
import { roles } from './roles.js';

/** Every kind of proposition that is looked for. */
export const FACT_PATTERNS: readonly FactPattern[] = [
  clauses,
  goals,
  participles,
  quotations,
  reasons,
  roles,
  offices,
  headlined,
];
