import type { Gate } from './gate.js';

/** Arcs below this are wrong more often than a teacher forgives. */
const LEAST_CONFIDENCE = 0.48;

export const confident: Gate = {
  name: 'confident',
  fault(draft, { tree }) {
    const used = draft.fact.arguments.filter(
      (each) => !each.shared && ['object', 'complement', 'open complement'].includes(each.role),
    );
    if (used.some((each) => tree.token(each.head).arcConfidence < LEAST_CONFIDENCE))
      return 'the parts of the sentence are hard to join';
    return draft.fact.confidence < LEAST_CONFIDENCE ? 'the sentence is hard to read by machine' : null;
  },
};
