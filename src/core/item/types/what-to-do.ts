import type { Argument, Fact } from '../../fact/fact.js';
import { INFINITIVE_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

/** "What were residents told to do?" – "Stay off the roads": an infinitive that the verb asks for. */
export const whatToDo: ItemType = {
  name: 'what-to-do',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!isInfinitive(fact, asked, context)) return [];
      if (
        context.tree.token(asked.head).xpos !== 'VB' ||
        context.tree.childBy(asked.head, 'cop', 'aux:pass', 'aux') >= 0
      )
        return [];
      if (!takesInfinitive(fact, context)) return [];
      const action = keyClause(fact, asked, context);
      if (!action || countWords(action.text) > 14 || countWords(action.text) < 3) return [];
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'what-to-do',
          asked,
          words: 'what',
          tail: 'to do',
          // "continue the programme and to expand it"
          key: action.text.replace(/ and to (?=\p{Ll})/u, ' and '),
          accept: [`to ${action.text}`],
          answer: { type: 'clause', form: 'infinitive' },
          without: fact.arguments.filter((each) => each.head > asked.head),
          notes: action.notes,
          keyTokens: {
            first: action.tokens[0] ?? asked.head,
            last: (action.tokens.at(-1) ?? asked.head) + 1,
          },
        },
        context,
      );
    });
  },
};

/** "told residents to stay", "voted 66 to 27 to legalise marriage": behind an object the parser may read a purpose. */
function isInfinitive(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  if (asked.marker !== 'to') return false;
  if (asked.role === 'open complement') return true;
  const wanted = INFINITIVE_VERBS.has(tree.token(fact.predicate).lemma);
  return wanted && asked.sense === 'purpose' && asked.head > fact.predicate;
}

/** "agreed to", "were told to"; of things only the passive asks: "What are cranes used to do?" */
function takesInfinitive(fact: Fact, { tree }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  // "A stress test is recommended to determine …": what for
  if (fact.passive && /^(?:recommend|propose)$/.test(lemma)) return false;
  return INFINITIVE_VERBS.has(lemma) || (fact.passive && PASSIVE_VERBS.has(lemma));
}

const PASSIVE_VERBS = new Set('use design build task assign schedule appoint'.split(' '));
