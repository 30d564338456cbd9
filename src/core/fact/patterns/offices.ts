import { officeBeside } from '../office.js';
import type { FactPattern } from '../fact.js';
import { factOfName } from '../fact-of-name.js';

/** "Helge Lund, chief executive of Statoil": who heads what, once for each person. */
export const offices: FactPattern = {
  name: 'office',
  find(document, tree) {
    return document.entities.flatMap(({ kind, mentions }) => {
      if (kind !== 'person') return [];
      const mention = mentions
        .flatMap((index) => document.mentions[index] ?? [])
        .find((each) => officeBeside(tree, each) !== null);
      // Names and marks say whose office it is; the parse around it is not asked.
      return mention ? factOfName('office', mention.first, tree, { confidence: 0.9, depth: 1 }) : [];
    });
  },
};
