import type { FactPattern } from '../fact.js';
import { factOfName } from '../fact-of-name.js';

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
        const confidence = tree.token(mention.first).arcConfidence;
        return factOfName('role', mention.first, tree, { confidence, depth: 1 });
      }
      return [];
    });
  },
};
