import { officeBeside } from '../office.js';
import type { FactPattern } from '../fact.js';

/** "Helge Lund, chief executive of Statoil": who heads what, once for each person. */
export const offices: FactPattern = {
  name: 'office',
  find(document, tree) {
    return document.entities.flatMap(({ kind, mentions }) => {
      if (kind !== 'person') return [];
      const mention = mentions
        .flatMap((index) => document.mentions[index] ?? [])
        .find((each) => officeBeside(tree, each) !== null);
      const sentence = mention && document.sentences[tree.token(mention.first).sentence];
      if (!mention || !sentence) return [];
      const { first } = mention;
      return [
        {
          pattern: 'office',
          sentence: sentence.index,
          predicate: first,
          auxiliaries: [],
          carrier: first,
          passive: false,
          negation: -1,
          arguments: [{ role: 'subject' as const, head: first, marker: null, sense: null, shared: false }],
          attribution: null,
          depth: 1,
          // Names and marks say whose office it is; the parse around it is not asked.
          confidence: 0.9,
          quotation: -1,
          span: { start: sentence.start, end: sentence.end },
        },
      ];
    });
  },
};
