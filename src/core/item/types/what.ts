import { draftQuestion } from '../draft-question.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { INFINITIVE_VERBS } from '../../fact/lexicon.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { isOneAnswer } from '../wording/coordination.js';
import { determinerOf } from '../wording/determiner.js';
import { PERSON_LEMMAS } from '../wording/lexicon.js';
import { countWords } from '../wording/stem.js';

const LONGEST_KEY = 10;

/** "What did the Samoan government declare?": a common noun phrase as object or after a preposition. */
export const what: ItemType = {
  name: 'what',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.role !== 'object' || context.naming.at(asked.head)) return [];
      const { tree } = context;
      const token = tree.token(asked.head);
      if (
        !(token.upos === 'NOUN' || (token.upos === 'PROPN' && !tree.mention(asked.head))) ||
        tree.date(asked.head) ||
        tree.quantity(asked.head) ||
        !isOneAnswer(tree, asked.head)
      )
        return [];
      // "a total of 5,667 cases" is asked with "how many"
      if (tree.childBy(asked.head, 'nummod') >= 0 || token.lemma === 'total') return [];
      if (isGivenWords(fact, asked, context)) return [];
      const key = keyPhrase(fact, asked, context);
      if (!key || countWords(key.text) > LONGEST_KEY || countWords(key.text) < 2) return [];
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'what-object',
          asked,
          words:
            PERSON_LEMMAS.has(token.lemma) && tree.token(fact.predicate).lemma !== 'become' ? 'whom' : 'what',
          key: key.text,
          accept: [key.text.replace(/^(the|an?|its|their|his|her) /i, '')],
          answer: {
            type: 'noun-phrase',
            head: token.lemma,
            number: context.stems.isPlural(asked) ? 'plural' : 'singular',
            determiner: determinerOf(key.text),
          },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
        },
        context,
      );
    });
  },
};

/**
 * "quoted a source as saying that …", "prompted the firm to close", "asked the court for help": what was said, done or
 * asked for matters, not who was to say or do it.
 */
function isGivenWords(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  const behind = fact.arguments.filter(({ head }) => head > asked.head);
  if (/^(?:quote|cite)$/.test(lemma)) return behind.some(({ marker }) => marker === 'as');
  if (lemma === 'ask') return true;
  // but "Whom did he encourage to invest?"
  if (PERSON_LEMMAS.has(tree.token(asked.head).lemma)) return false;
  return (
    INFINITIVE_VERBS.has(lemma) && behind.some(({ marker, role }) => marker === 'to' && role !== 'oblique')
  );
}
