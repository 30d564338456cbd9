import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

/** Longest key in words for a reason: what a teacher can still print as an option. */
const LONGEST_REASON = 16;

/** "Why did NATO expel eight Russian diplomats?": a stated cause or purpose on the verb itself. */
export const why: ItemType = {
  name: 'why',
  kind: 'why',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'cause' && asked.sense !== 'purpose') return [];
      if (asked.head < fact.predicate) return [];
      const reason = keyPhrase(fact, asked, context, true);
      if (!reason || countWords(reason.text) > LONGEST_REASON || countWords(reason.text) < 3) return [];
      const purpose = asked.sense === 'purpose';
      const bare = reason.text.replace(/^(because|due to|owing to|because of|in order to|to) /i, '');
      return draftQuestion(
        fact,
        {
          kind: 'why',
          type: purpose ? 'why-purpose' : 'why-cause',
          asked,
          words: 'why',
          key: reason.text,
          accept: [bare],
          answer: {
            type: 'clause',
            form: purpose ? 'to-infinitive' : asked.marker === 'because' ? 'because' : 'phrase',
          },
          notes: reason.notes,
          keyTokens: {
            first: reason.tokens[0] ?? asked.head,
            last: (reason.tokens.at(-1) ?? asked.head) + 1,
          },
        },
        context,
      );
    });
  },
};
