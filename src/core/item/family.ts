import { CRITERIA } from './criteria/index.js';
import type { Features } from './features.js';

/** How a question is built. What makes a good one differs: a quotation needs no parse, a fronted question all of it. */
export const FAMILIES = ['quotation', 'in place', 'fronted'] as const;

export type Family = (typeof FAMILIES)[number];

/** @param rule such as `clause/in-place-count` */
export function familyOf(rule: string): Family {
  if (rule.startsWith('quotation/')) return 'quotation';
  return rule.startsWith('clause/in-place-') ? 'in place' : 'fronted';
}

/** The criteria once more under the name of the draft's family, to be weighed apart: `fronted least joint`. */
export function withFamily(features: Features, rule: string): Features {
  const family = familyOf(rule);
  const apart = CRITERIA.map(({ name }) => [`${family} ${name}`, features[name] ?? 0] as const);
  return { ...features, ...Object.fromEntries(apart) };
}
