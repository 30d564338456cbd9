import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';

const LENGTH = /^\S+ (?:minute|hour|day|night|week|month|year|decade)s?$/i;

/** "For how long was Mugabe hospitalized?": a length of time after "for". */
export const howLong: ItemType = {
  name: 'how-long',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, phrases } = context;
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'duration' || asked.marker !== 'for' || asked.head < fact.predicate) return [];
      const length = phrases.render(asked.head);
      const count = /^P(\d+)[DWMY]$/.exec(tree.date(asked.head)?.value ?? '')?.[1];
      const date = tree.date(asked.head);
      if (!count || !date || !length || !LENGTH.test(length.text)) return [];
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
            value: Number(count),
            unit: tree.token(asked.head).text,
            hedge: null,
            text: length.text.split(' ')[0] ?? count,
            noun: null,
          },
          keyTokens: { first: date.first, last: date.last },
        },
        context,
      );
    });
  },
};
