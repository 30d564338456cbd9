import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
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
