import type { Argument, Fact } from '../../fact/fact.js';
import { INFINITIVE_NOUNS, INFINITIVE_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
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
      // "To curb the spread of disease, the government prohibited …"
      if (asked.head < fact.predicate && asked.role !== 'adverbial') return [];
      const reason = keyClause(fact, asked, context, true);
      if (!reason || countWords(reason.text) > LONGEST_REASON || countWords(reason.text) < 3) return [];
      const purpose = asked.sense === 'purpose';
      if (purpose && belongsElsewhere(fact, asked, context)) return [];
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

/** "asked the governments not to turn away", "the decision to declare": what is asked or decided, not what for. */
function belongsElsewhere(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  if (INFINITIVE_VERBS.has(tree.token(fact.predicate).lemma)) return true;
  const first = tree.subtree(asked.head)[0] as number;
  for (let at = first - 1; at > fact.predicate; at--)
    if (INFINITIVE_NOUNS.has(tree.token(at).lemma)) return true;
  return false;
}
