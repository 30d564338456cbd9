import { relation } from '../../document/tree.js';
import { answerType } from '../types/which.js';
import { spanOf } from './counts.js';
import type { GapSource } from './gap.js';
import { nameSpan, standsWithin } from './within.js';

/** "… banned Iranian airline Mahan Air" → "banned which Iranian airline?"; "… ended in which country?" */
export const bodies: GapSource = {
  name: 'bodies',
  find(fact, { document, tree, naming }) {
    const { first, last } = spanOf(tree, fact.sentence);
    return document.mentions.flatMap((mention) => {
      if (mention.kind === 'person' || mention.first < first || mention.last > last) return [];
      const found = nameSpan(tree, naming, mention);
      if (!found || !standsWithin(tree, fact, found.head)) return [];
      const { named, head, span } = found;
      if (!['obj', 'obl', 'nmod'].includes(relation(tree.token(head)))) return [];
      const category = naming.category(named);
      if (!category) return [];
      return [
        {
          kind: mention.kind === 'place' ? ('where' as const) : ('which' as const),
          sort: mention.kind,
          ...span,
          words: `which ${category}`,
          key: naming.text(named.entity),
          accept: [named.entity.name, mention.text, ...named.entity.aliases],
          answer: answerType(named.entity.kind, category),
          notes: [],
          keyTokens: { first: mention.first, last: mention.last },
          entity: named.entity.index,
        },
      ];
    });
  },
};
