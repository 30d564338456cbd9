import type { Tree } from '../../document/tree.js';
import { GROUND_NOUNS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import { numberAnswer } from '../number-answer.js';
import { tallyAt } from '../tally.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isOneAnswer } from '../wording/coordination.js';
import type { Argument } from '../../fact/fact.js';
import type { Quantity } from '../../model.js';

/** "How many Russian diplomats did NATO expel?": the number before the noun of a constituent. */
export const howMany: ItemType = {
  name: 'how-many',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object', 'oblique', 'agent'].includes(asked.role)) return [];
      // "Two newcomers were …" names them: they are not to be counted.
      if (asked.role === 'subject' && fact.arguments.some((each) => each.role === 'predicate')) return [];
      // "The 11 people charged include three from Spain": who they are does not hang on how many.
      if (asked.role === 'subject' && /^(?:include|comprise)$/.test(context.tree.token(fact.predicate).lemma))
        return [];
      const counted = countedNoun(context, asked, fact.predicate);
      if (!counted) return [];
      const marker = asked.role === 'agent' ? 'by' : asked.marker;
      const words = `${marker ? `${marker} ` : ''}how many ${counted.noun}`;
      const answer = numberAnswer(counted.quantity, context.tree.token(asked.head).lemma);
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: `how-many-${asked.role}`,
          asked,
          words,
          plural: true,
          // What they are charged with is a question of its own.
          without: fact.arguments.filter(
            (each) => GROUND_NOUNS.has(context.tree.token(each.head).lemma) && each !== asked,
          ),
          ...answer,
          accept: [...answer.accept, `${answer.key} ${counted.noun}`],
        },
        context,
      );
    });
  },
};

/** "8,550 boys and girls" are counted together, "two men and a child" are not. */
function countedTogether(tree: Tree, head: number): boolean {
  const others = tree.childrenBy(head, 'conj');
  return (
    isOneAnswer(tree, head) &&
    others.every((at) => tree.token(at).xpos === 'NNS' && tree.childBy(at, 'nummod', 'det', 'nmod:poss') < 0)
  );
}

const ADDING = /^(?:additional|extra|further)$/;

/** The noun phrase without its number, when it is a plain count with a plural noun. */
function countedNoun(
  context: AskContext,
  asked: Argument,
  predicate: number,
): { quantity: Quantity; noun: string } | null {
  const { tree, phrases } = context;
  const number = tree.childBy(asked.head, 'nummod');
  const quantity = number >= 0 ? tree.quantity(number) : undefined;
  if (!quantity || quantity.kind !== 'cardinal' || tree.token(asked.head).xpos !== 'NNS') return null;
  // "by 280 votes to 162"
  if (tallyAt(tree, quantity.first)) return null;
  if (number > asked.head || !countedTogether(tree, asked.head)) return null;
  // "11 or 12 seats": the half of it is wrong.
  if (tree.childrenBy(number, 'conj').length > 0) return null;
  // "the first three laps" are not counted.
  if (
    tree
      .childrenBy(asked.head, 'amod')
      .some((at) => at < number && /^(?:first|last|next)$/.test(tree.lower(at)))
  )
    return null;
  const determiner = tree.childBy(asked.head, 'det', 'nmod:poss');
  const measured = determiner >= 0 && /^an?$/i.test(tree.token(determiner).text);
  // "an additional 66 seats": the adjective goes with the noun; "a paltry 600 votes": with the number
  const hedges = tree
    .children(asked.head)
    .filter(
      (child) =>
        child < number &&
        !tree.has(child, 'case') &&
        !(tree.has(child, 'amod') && (!measured || ADDING.test(tree.lower(child)))),
    );
  if (determiner >= 0 && !['an', 'a', 'the', 'some', 'all'].includes(tree.lower(determiner))) return null;
  const own = asked.shared ? [predicate] : [];
  const noun = phrases.render(asked.head, { without: new Set([number, ...hedges, ...own]) });
  return noun ? { quantity, noun: noun.text.replace(/^(the|an?) /i, '') } : null;
}
