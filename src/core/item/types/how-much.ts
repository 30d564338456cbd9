import { markerOf } from '../../fact/marker.js';
import { draftQuestion } from '../draft-question.js';
import { numberAnswer } from '../number-answer.js';
import type { ItemType } from '../item-type.js';
import { isRate } from '../wording/fate.js';

/** "What percentage of Samoans were vaccinated?", "How much did Salling Group agree to pay?" */
export const howMuch: ItemType = {
  name: 'how-much',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, phrases } = context;
    return fact.arguments.flatMap((asked) => {
      const quantity = tree.quantity(asked.head);
      if (!quantity || !['percent', 'money'].includes(quantity.kind)) return [];
      // "£72m each year in taxes"
      if (tree.children(asked.head).some((head) => isRate(tree, { head, marker: markerOf(tree, head) })))
        return [];
      if (
        !['subject', 'object', 'oblique'].includes(asked.role) ||
        tree.childrenBy(asked.head, 'conj').length > 0
      )
        return [];
      const of = tree
        .childrenBy(asked.head, 'nmod')
        .find((child) => tree.children(child).some((word) => tree.lower(word) === 'of'));
      const whole = of === undefined ? null : phrases.render(of, { marker: true });
      if (quantity.kind === 'percent' && !whole) return [];
      const marker = asked.role === 'oblique' ? asked.marker : null;
      if (asked.role === 'oblique' && !['for', 'by', 'at'].includes(marker ?? '')) return [];
      const ask = quantity.kind === 'percent' ? `what percentage ${whole?.text}` : 'how much';
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: `how-much-${quantity.kind}`,
          asked,
          words: `${marker ? `${marker} ` : ''}${ask}`,
          plural: quantity.kind === 'percent' && (of === undefined ? false : tree.token(of).xpos === 'NNS'),
          ...numberAnswer(quantity, null),
        },
        context,
      );
    });
  },
};
