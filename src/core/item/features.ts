import { CRITERIA } from './criteria/index.js';
import type { Draft } from './draft.js';
import type { AskContext } from './item-type.js';

/** What the ranker knows of a draft, by name: `stem length` 0..1; `kind who` and `rule clause/who-subject` 1 or absent. */
export type Features = Readonly<Record<string, number>>;

export function featuresOf(draft: Draft, context: AskContext): Features {
  const measured = CRITERIA.map((criterion) => [criterion.name, criterion.score(draft, context)] as const);
  return { ...Object.fromEntries(measured), [`kind ${draft.kind}`]: 1, [`rule ${draft.rule}`]: 1 };
}
