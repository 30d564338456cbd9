import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';

/** "In which city did Vladimir Putin give the speech?", "Where …" when nothing says what kind of place it is. */
export const where: ItemType = {
  name: 'where',
  kind: 'where',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'place') return [];
      const named = context.naming.at(asked.head);
      if (!named || !isAlone(context.tree, asked.head)) return [];
      const category = context.naming.category(named);
      const marker = asked.marker ?? 'in';
      if (!category && !['in', 'at', 'near', 'outside', 'from'].includes(marker)) return [];
      const words = category ? `${marker} which ${category}` : marker === 'from' ? 'from where' : 'where';
      const head = category?.split(' ').at(-1);
      // "In which US city is Thomson based [in the United States]?"
      const wider = fact.arguments.filter(
        (each) =>
          each !== asked && each.sense === 'place' && head !== 'country' && isCountry(each.head, context),
      );
      return draftQuestion(
        fact,
        {
          kind: 'where',
          type: category ? 'where-category' : 'where',
          asked,
          words,
          without: wider,
          key: context.naming.text(named.entity),
          accept: [named.entity.name, ...named.entity.aliases],
          answer:
            head === 'country' ? { type: 'country' } : head === 'city' ? { type: 'city' } : { type: 'place' },
          entity: named.entity.index,
          keyTokens: { first: named.mention.first, last: named.mention.last },
        },
        context,
      );
    });
  },
};

function isCountry(head: number, { naming }: AskContext): boolean {
  const named = naming.at(head);
  return named !== null && (naming.category(named) ?? '').endsWith('country');
}
