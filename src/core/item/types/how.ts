import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

/** "How did some discount stores get around the Sunday trade ban?" – "By offering postal services". */
export const how: ItemType = {
  name: 'how',
  kind: 'how',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'manner' || asked.head < fact.predicate) return [];
      const means = keyPhrase(fact, asked, context, true);
      if (!means || countWords(means.text) > 14 || countWords(means.text) < 3) return [];
      return draftQuestion(
        fact,
        {
          kind: 'how',
          type: 'how-means',
          asked,
          words: 'how',
          key: means.text,
          accept: [means.text.replace(/^by /i, '')],
          answer: { type: 'clause', form: 'by-gerund' },
          notes: means.notes,
          keyTokens: { first: means.tokens[0] ?? asked.head, last: (means.tokens.at(-1) ?? asked.head) + 1 },
        },
        context,
      );
    });
  },
};
