import { argument, type Argument } from '../../fact/fact.js';
import { GOAL_NOUN } from '../../fact/patterns/goals.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

const KEY = { least: 3, most: 14 };

/** "What is the mission of the probe Juno?" – "To map the gravity of Jupiter": what a goal or plan is. */
export const whatGoal: ItemType = {
  name: 'what-goal',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const subject = argument(fact, 'subject');
    if (!subject || !GOAL_NOUN.test(tree.token(subject.head).lemma)) return [];
    const { lemma } = tree.token(fact.predicate);
    const asked = fact.arguments.find(
      (each): each is Argument =>
        lemma === 'be' &&
        ['open complement', 'complement', 'adverbial'].includes(each.role) &&
        each.marker === 'to' &&
        tree.token(each.head).xpos === 'VB',
    );
    if (!asked) return [];
    const key = keyClause(fact, asked, context, true);
    if (!key || countWords(key.text) < KEY.least || countWords(key.text) > KEY.most) return [];
    return draftQuestion(
      fact,
      {
        kind: 'what',
        type: 'what-goal',
        asked,
        words: 'what',
        key: key.text,
        accept: [key.text.replace(/^to /i, '')],
        answer: { type: 'clause', form: 'to-infinitive' },
        without: fact.arguments.filter((each) => each.head > asked.head),
        notes: key.notes,
        keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
      },
      context,
    );
  },
};
