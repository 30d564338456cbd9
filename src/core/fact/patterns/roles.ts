import type { FactPattern } from '../fact.js';

/** "US Ambassador to Germany Richard Grenell": who holds which role, once for each person. */
export const roles: FactPattern = {
  name: 'role',
  find(document, tree) {
    return document.entities.flatMap((entity) => {
      const { role } = entity;
      if (entity.kind !== 'person' || !role) return [];
      for (const index of entity.mentions) {
        const mention = document.mentions[index];
        const sentence = mention && document.sentences[tree.token(mention.first).sentence];
        if (!mention || !sentence) continue;
        if (!document.article.body.slice(sentence.start, sentence.end).includes(role)) continue;
        return [
          {
            pattern: 'role',
            sentence: sentence.index,
            predicate: mention.first,
            auxiliaries: [],
            carrier: mention.first,
            passive: false,
            negation: -1,
            arguments: [
              { role: 'subject' as const, head: mention.first, marker: null, sense: null, shared: false },
            ],
            attribution: null,
            depth: 1,
            confidence: tree.token(mention.first).arcConfidence,
            quotation: -1,
            span: { start: sentence.start, end: sentence.end },
          },
        ];
      }
      return [];
    });
  },
};
