import type { Gate } from './gate.js';

/**
 * Of the arcs in both the sentence and the statement cut out of it, more must be the same: of eleven judged questions
 * that kept between a half and three quarters nine were fit to print, for short statements have few arcs.
 */
const LEAST_SAME = 0.5;

/** Where some arcs changed, none that the sentence needs may have been a guess. */
const LEAST_CONFIDENCE = 0.3;

/** "Requests have come next to Genova": cut out of its sentence the clause is read in another way than in it. */
export const steady: Gate = {
  name: 'steady',
  fault({ rereading }) {
    if (!rereading) return null;
    const { sameArcs, leastBefore } = rereading;
    if (sameArcs <= LEAST_SAME) return 'the statement alone is read otherwise than in its sentence';
    return sameArcs < 1 && leastBefore < LEAST_CONFIDENCE ? 'what the words belong to is a guess' : null;
  },
};
