import type { Argument, Fact } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import { numberAnswer } from '../number-answer.js';
import type { AskContext, ItemType } from '../item-type.js';
import type { Quantity } from '../../model.js';

/** "How many of South Carolina's 54 delegates did Joe Biden secure?": a number of a whole, or "a total of" them. */
export const howManyOf: ItemType = {
  name: 'how-many-of',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object'].includes(asked.role)) return [];
      const counted = partOf(fact, asked, context) ?? totalOf(asked, context);
      if (!counted) return [];
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: 'how-many-of',
          asked,
          words: `how many ${counted.words}`,
          plural: true,
          without: counted.without,
          ...numberAnswer(counted.quantity, counted.noun),
        },
        context,
      );
    });
  },
};

interface Counted {
  readonly quantity: Quantity;
  readonly words: string;
  readonly noun: string;
  readonly without: readonly Argument[];
}

/** "39 of South Carolina's 54 delegates"; the parser may hang the whole on the verb. */
function partOf(fact: Fact, asked: Argument, { tree, phrases }: AskContext): Counted | null {
  const quantity = tree.quantity(asked.head);
  if (
    !quantity ||
    quantity.kind !== 'cardinal' ||
    quantity.value < 2 ||
    tree.token(asked.head).upos !== 'NUM'
  )
    return null;
  const own = tree
    .childrenBy(asked.head, 'nmod')
    .find((child) => tree.childrenBy(child, 'case').some((word) => tree.lower(word) === 'of'));
  const beside = fact.arguments.find(
    (each) => each.marker === 'of' && tree.subtree(each.head)[0] === quantity.last,
  );
  const whole = own ?? beside?.head;
  if (whole === undefined || tree.token(whole).xpos !== 'NNS') return null;
  const phrase = phrases.render(whole, { marker: true });
  if (!phrase) return null;
  return {
    quantity,
    words: phrase.text,
    noun: tree.token(whole).lemma,
    without: beside && own === undefined ? [beside] : [],
  };
}

/** "a total of 5,667 cases of measles" */
function totalOf(asked: Argument, { tree, phrases }: AskContext): Counted | null {
  if (tree.token(asked.head).lemma !== 'total') return null;
  const counted = tree.childrenBy(asked.head, 'nmod').find((child) => tree.token(child).xpos === 'NNS');
  const number = counted === undefined ? -1 : tree.childBy(counted, 'nummod');
  const quantity = number >= 0 ? tree.quantity(number) : undefined;
  if (counted === undefined || !quantity || quantity.kind !== 'cardinal') return null;
  const phrase = phrases.render(counted, { without: new Set([number]) });
  return phrase ? { quantity, words: phrase.text, noun: tree.token(counted).lemma, without: [] } : null;
}
