import { isCutName } from '../../fact/cut-name.js';
import { unnamedIn } from '../../fact/unnamed.js';
import type { ItemType } from '../item-type.js';

/** Behind "California judge disqualified from predatory lending case": "Who was the judge?" */
export const headlined: ItemType = {
  name: 'headlined',
  kind: 'who',
  pattern: 'headlined',
  ask(fact, { document, tree }) {
    const mention = tree.mention(fact.predicate);
    const entity = mention && document.entities[mention.entity];
    const unnamed = unnamedIn(document);
    if (!mention || !entity?.name.includes(' ') || !unnamed || isCutName(tree, mention)) return [];
    return [
      {
        kind: 'who',
        context: null,
        stem: `Who was the ${unnamed.words}?`,
        key: entity.name,
        accept: entity.aliases,
        answer: { type: 'person', ...(entity.role ? { role: entity.role } : {}) },
        evidence: fact.span,
        derivation: null,
        rule: 'headlined/who',
        fact,
        keyTokens: { first: mention.first, last: mention.last },
        entity: entity.index,
      },
    ];
  },
};
