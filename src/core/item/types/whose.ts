import { argument } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { possessive } from '../wording/possessive.js';

/** What a state has, in whose place its capital is named. */
const OF_A_STATE =
  /^(?:bid|claim|policy|relation|tie|stance|refusal|demand|offer|decision|opposition|threat|ambition|army|military|ally|influence|interest|response|nuclear|sovereignty)$/;

/** "Whose 2003 marathon record did Brigid Kosgei break?", "Which country's football association …?" */
export const whose: ItemType = {
  name: 'whose',
  kind: 'who',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object'].includes(asked.role)) return [];
      const owner = context.tree.childBy(asked.head, 'nmod:poss');
      const named = owner >= 0 ? context.naming.at(owner) : null;
      if (!named || context.tree.token(owner).upos === 'PRON') return [];
      // "get round Harriet’s problem": "round" belongs to the verb.
      if (context.tree.children(asked.head).some((at) => at < owner && !context.tree.has(at, 'punct', 'cc')))
        return [];
      // "Which party's Jeremy Tam": a person is nobody's.
      if (context.tree.mention(asked.head)?.kind === 'person') return [];
      // "Which country’s Conservative Party": one asks which party. "Which country’s largest fleet does Mahan Air have?"
      if (context.tree.token(asked.head).text === 'Party') return [];
      if (
        ['have', 'be', 'become'].includes(context.tree.token(fact.predicate).lemma) &&
        asked.role === 'object'
      )
        return [];
      const thing = context.phrases.render(asked.head, { without: new Set([owner]) });
      if (!thing) return [];
      const person = named.entity.kind === 'person';
      const category = person ? null : context.naming.category(named);
      if (!person && !category) return [];
      // "Which city’s bid to join NATO": it is the country’s.
      if (category?.endsWith('city') && OF_A_STATE.test(context.tree.token(asked.head).lemma)) return [];
      return draftQuestion(
        fact,
        {
          kind: person ? 'who' : 'which',
          type: `whose-${asked.role}`,
          asked,
          words: `${category ? possessive(`which ${category}`) : 'whose'} ${thing.text}`,
          plural: context.stems.isPlural(asked),
          key:
            asked === argument(fact, 'subject') || person
              ? named.entity.name
              : context.naming.text(named.entity),
          accept: [named.mention.text, ...named.entity.aliases],
          answer: person
            ? { type: 'person', ...(named.entity.role ? { role: named.entity.role } : {}) }
            : category === 'country'
              ? { type: 'country' }
              : { type: named.entity.kind === 'place' ? 'place' : 'organisation' },
          entity: named.entity.index,
          keyTokens: { first: named.mention.first, last: named.mention.last },
        },
        context,
      );
    });
  },
};
