import type { ItemKind } from '../../model.js';
import type { Criterion } from './criterion.js';

const WORTH: Readonly<Record<ItemKind, number>> = {
  who: 0.9,
  which: 0.85,
  where: 0.8,
  why: 1,
  how: 0.8,
  'how-many': 0.85,
  quotation: 0.7,
  what: 0.5,
  when: 0.4,
};

/** Kinds that professionals ask most and that teach most. */
export const kindWorth: Criterion = {
  name: 'kind',
  score: (draft) => WORTH[draft.kind],
};
