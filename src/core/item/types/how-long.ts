import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';

/** "For how long was Mugabe hospitalized?": a length of time after "for". */
export const howLong: ItemType = {
  name: 'how-long',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, phrases } = context;
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'duration' || asked.marker !== 'for' || asked.head < fact.predicate) return [];
      const number = tree.childBy(asked.head, 'nummod');
      const quantity = number >= 0 ? tree.quantity(number) : undefined;
      const length = phrases.render(asked.head);
      if (
        !quantity ||
        !length ||
        !/^\S+ (?:\S+ )?(?:minute|hour|day|night|week|month|year|decade)s?$/i.test(length.text)
      )
        return [];
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: 'how-long',
          asked,
          words: 'for how long',
          key: length.text,
          accept: [`for ${length.text}`],
          answer: {
            type: 'number',
            kind: 'measure',
            value: quantity.value,
            unit: tree.token(asked.head).text,
            hedge: quantity.hedge,
            text: quantity.text,
            noun: null,
          },
          keyTokens: { first: quantity.first, last: asked.head + 1 },
        },
        context,
      );
    });
  },
};
