import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import type { Named } from '../wording/naming.js';

const COUNTED = ['', '', 'two', 'three'];

/** "Which two astronauts has NASA selected …?": "two astronauts, Doug Hurley and Bob Behnken", with the noun that the article gives. */
export const whichNamed: ItemType = {
  name: 'which-named',
  kind: 'which',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, naming, phrases } = context;
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object', 'oblique', 'agent'].includes(asked.role)) return [];
      const beside = tree.childBy(asked.head, 'appos');
      if (beside < asked.head || asked.shared) return [];
      const heads = [beside, ...tree.childrenBy(beside, 'conj')];
      const named = heads.map((head) => naming.at(head)).filter((each): each is Named => each !== null);
      const count = COUNTED[heads.length];
      const counted = tree.childrenBy(asked.head, 'nummod').map((at) => tree.lower(at));
      if (!count || named.length !== heads.length || counted.join() !== count) return [];
      const kinds = new Set(named.map(({ entity }) => entity.kind));
      const [kind] = kinds;
      if (kinds.size > 1 || kind === undefined) return [];
      const noun = phrases.render(asked.head, { without: new Set([beside]) })?.text;
      if (!noun?.toLowerCase().startsWith(`${count} `)) return [];
      const names = named.map((each) => naming.text(each.entity));
      const marker = asked.role === 'agent' ? 'by' : asked.marker;
      return draftQuestion(
        fact,
        {
          kind: 'which',
          type: `which-several-${asked.role}`,
          asked,
          words: `${marker ? `${marker} ` : ''}which ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`,
          plural: true,
          key: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
          accept: [[...names].reverse().join(' and ')],
          answer: {
            type: 'several',
            of:
              kind === 'person'
                ? 'person'
                : named.every(({ entity }) => context.world.country(entity.name))
                  ? 'country'
                  : 'organisation',
            names,
          },
          keyTokens: { first: named[0]!.mention.first, last: named.at(-1)!.mention.last },
        },
        context,
      );
    });
  },
};
