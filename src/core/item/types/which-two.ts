import { pluralOf } from '../distractors/plural.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';

/** "With which two countries is Russia pursuing better relations?": two or three names joined by "and". */
export const whichTwo: ItemType = {
  name: 'which-two',
  kind: 'which',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, naming } = context;
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object', 'oblique', 'agent'].includes(asked.role)) return [];
      const heads = [asked.head, ...tree.childrenBy(asked.head, 'conj')];
      const named = heads.map((head) => naming.at(head)).filter((each) => each !== null);
      if (heads.length < 2 || heads.length > 3 || named.length !== heads.length) return [];
      if (!tree.childrenBy(heads.at(-1) as number, 'cc').some((cc) => tree.lower(cc) === 'and')) return [];
      const person = named.every((each) => each.entity.kind === 'person');
      const categories = new Set(named.map((each) => naming.category(each)));
      const category = categories.size === 1 ? [...categories][0] : null;
      if (!person && !category) return [];
      const noun = person ? 'people' : pluralOf(category as string);
      const names = named.map((each) => naming.text(each.entity));
      if (new Set(names).size < names.length) return [];
      const marker = asked.role === 'agent' ? 'by' : asked.marker;
      const key = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
      return draftQuestion(
        fact,
        {
          kind: 'which',
          type: `which-several-${asked.role}`,
          asked,
          words: `${marker ? `${marker} ` : ''}which ${heads.length === 2 ? 'two' : 'three'} ${noun}`,
          plural: true,
          key,
          accept: [[...names].reverse().join(' and ')],
          answer: {
            type: 'several',
            of: person ? 'person' : category === 'country' ? 'country' : 'organisation',
            names,
          },
          keyTokens: {
            first: named[0]?.mention.first ?? asked.head,
            last: named.at(-1)?.mention.last ?? asked.head,
          },
        },
        context,
      );
    });
  },
};
