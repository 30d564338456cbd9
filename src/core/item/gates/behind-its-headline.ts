import { unnamedIn } from '../../fact/unnamed.js';
import type { Gate } from './gate.js';

/** "Who was the judge?" can be asked only where the headline that speaks of the judge stands before it. */
export const behindItsHeadline: Gate = {
  name: 'behind its headline',
  fault(draft, { document }) {
    if (draft.fact.pattern !== 'headlined') return null;
    const told = draft.context ?? '';
    const { noun } = unnamedIn(document) ?? {};
    return noun && told.startsWith('A headline') && told.includes(noun)
      ? null
      : 'no headline says who is meant';
  },
};
