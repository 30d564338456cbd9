import { argument } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { isPersonName } from '../wording/person-name.js';
import { isAlone } from '../wording/coordination.js';

/** "Who announced that Russia would suspend diplomatic ties with NATO?" */
export const who: ItemType = {
  name: 'who',
  kind: 'who',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object', 'agent'].includes(asked.role)) return [];
      if (asked.marker && asked.role !== 'agent') return [];
      const pronoun = asked.role === 'subject' ? context.naming.behind(asked.head) : null;
      const named = context.naming.at(asked.head) ?? pronoun;
      if (!named || named.entity.kind !== 'person' || !isAlone(context.tree, asked.head)) return [];
      if (!isPersonName(named.entity)) return [];
      const role = asked.role === 'subject' ? context.naming.roleNoun(named) : null;
      const subject = argument(fact, 'subject');
      const words =
        asked === subject ? (role ? `which ${role}` : 'who') : asked.role === 'agent' ? 'by whom' : 'whom';
      return draftQuestion(
        fact,
        {
          kind: 'who',
          type: role ? 'which-role' : `who-${asked.role}`,
          asked,
          words,
          key: named.entity.name,
          accept: [named.mention.text, ...named.entity.aliases],
          answer: { type: 'person', ...(named.entity.role ? { role: named.entity.role } : {}) },
          entity: named.entity.index,
          keyTokens: pronoun
            ? { first: asked.head, last: asked.head + 1 }
            : { first: named.mention.first, last: named.mention.last },
          notes: pronoun ? [`“${context.tree.token(asked.head).text}” is ${named.entity.name}.`] : [],
        },
        context,
      );
    });
  },
};
