import type { Argument, Fact } from '../../fact/fact.js';
import type { Quantity } from '../../model.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { numberAnswer } from '../number-answer.js';
import { isAlone } from '../wording/coordination.js';

/** What is done to people, so that a number without a noun counts people. */
const DONE_TO_PEOPLE =
  /^(?:kill|injure|wound|hurt|arrest|detain|hospitali[sz]e|evacuate|rescue|displace|jail|imprison)$/;

/** "injured at least 120 more", "wounded 25", "3,263 have been killed": how many people is not said again. */
export const howManyHurt: ItemType = {
  name: 'how-many-hurt',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    if (!DONE_TO_PEOPLE.test(context.tree.token(fact.predicate).lemma)) return [];
    return fact.arguments.flatMap((asked) => {
      const quantity = isDoneTo(fact, asked) ? countOf(asked, context) : null;
      if (!quantity) return [];
      const answer = numberAnswer(quantity, 'person');
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: 'how-many-hurt',
          asked,
          // "injured 56 others": what stands right behind such a verb is its object.
          sure: asked.role === 'object' && quantity.first - fact.predicate <= 3,
          words: 'how many people',
          plural: true,
          ...answer,
          accept: [...answer.accept, `${answer.key} people`],
        },
        context,
      );
    });
  },
};

const isDoneTo = ({ passive }: Fact, { role, shared }: Argument): boolean =>
  !shared && role === (passive ? 'subject' : 'object');

/** The number where nothing, or only "more" and "others", stands behind it. */
function countOf({ head }: Argument, { tree }: AskContext): Quantity | null {
  const own = tree.quantity(head);
  const isMore = /^(?:more|others)$/.test(tree.lower(head));
  const number = own ? head : isMore ? tree.childBy(head, 'nummod', 'advmod', 'obl:unmarked') : -1;
  const quantity = own ?? (number >= 0 ? tree.quantity(number) : undefined);
  if (!quantity || quantity.kind !== 'cardinal' || quantity.value < 3 || !isAlone(tree, head)) return null;
  // "another 120", "30 of them", "120 in Iraq": of those the noun is said, or half of it.
  const isHedge = (at: number): boolean => at < quantity.first && quantity.hedge !== null;
  if (tree.childrenBy(head, 'nmod', 'acl', 'det', 'appos', 'amod').some((at) => !isHedge(at))) return null;
  const next = tree.tokens[quantity.last]?.upos;
  return isMore || next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next) ? quantity : null;
}
