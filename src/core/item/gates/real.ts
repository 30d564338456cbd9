import type { Gate } from './gate.js';

/** "Farmed birds would have shown little diversity": what would have been was not so. */
export const real: Gate = {
  name: 'real',
  fault({ fact }, { tree }) {
    const words = fact.auxiliaries.map((at) => tree.lower(at));
    const unreal =
      words.includes('have') && words.some((word) => /^(?:would|could|should|might)$/.test(word));
    return unreal ? 'what is told did not happen' : null;
  },
};
