import { argument, type Argument, type Fact } from '../../fact/fact.js';
import { INFINITIVE_NOUNS, INFINITIVE_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

const LEAST_CONFIDENCE = 0.5;

/** "What did German firms announce plans to do?" – "Pull out of Iran": the infinitive that completes an object. */
export const planToDo: ItemType = {
  name: 'plan-to-do',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const object = argument(fact, 'object');
    if (!object || !INFINITIVE_NOUNS.has(tree.token(object.head).lemma)) return [];
    return infinitivesOf(fact, object, context).flatMap((verb) => {
      const token = tree.token(verb);
      const infinitive = tree.childrenBy(verb, 'mark').some((mark) => tree.lower(mark) === 'to');
      if (token.xpos !== 'VB' || !infinitive || token.arcConfidence < LEAST_CONFIDENCE) return [];
      if (tree.childBy(verb, 'cop', 'aux', 'aux:pass', 'nsubj') >= 0) return [];
      const asked = { ...object, head: verb };
      const key = keyClause(fact, asked, context);
      if (!key || countWords(key.text) > 14 || countWords(key.text) < 3) return [];
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'plan-to-do',
          asked: null,
          inside: new Set([verb]),
          words: 'what',
          tail: 'to do',
          without: fact.arguments.filter((each) => each.head >= verb),
          key: key.text,
          accept: [`to ${key.text}`],
          answer: { type: 'clause', form: 'infinitive' },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? verb, last: (key.tokens.at(-1) ?? verb) + 1 },
        },
        context,
      );
    });
  },
};

/** "abandoned its plan to sell cars": right behind the noun it is the plan's, where the verb asks for none. */
function infinitivesOf(fact: Fact, object: Argument, { tree }: AskContext): number[] {
  const own = tree.childrenBy(object.head, 'acl');
  if (own.length > 0 || INFINITIVE_VERBS.has(tree.token(fact.predicate).lemma)) return own;
  return fact.arguments
    .filter((each) => each.marker === 'to' && ['open complement', 'adverbial'].includes(each.role))
    .map((each) => each.head)
    .filter((verb) => tree.subtree(verb)[0] === object.head + 1);
}
