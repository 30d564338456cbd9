import type { Argument, Fact } from '../../fact/fact.js';
import { INFINITIVE_NOUNS, INFINITIVE_VERBS, REACTION_VERBS } from '../../fact/lexicon.js';
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
      const after = isReaction(fact, asked, context);
      if (!after && asked.sense !== 'cause' && asked.sense !== 'purpose') return [];
      // "To curb the spread of disease, the government prohibited …"
      if (asked.head < fact.predicate && asked.role !== 'adverbial') return [];
      const reason = keyClause(fact, asked, context, true, LONGEST_REASON);
      if (!reason || countWords(reason.text) > LONGEST_REASON || countWords(reason.text) < 3) return [];
      const purpose = asked.sense === 'purpose';
      if (purpose && belongsElsewhere(fact, asked, context)) return [];
      const text =
        after || asked.marker === 'as' ? `because ${reason.text.replace(/^\w+ /, '')}` : reason.text;
      const bare = reason.text.replace(/^(because|as|after|due to|owing to|because of|in order to|to) /i, '');
      return draftQuestion(
        fact,
        {
          kind: 'why',
          type: purpose ? 'why-purpose' : after ? 'why-after' : 'why-cause',
          asked,
          words: 'why',
          key: text,
          accept: [bare],
          answer: {
            type: 'clause',
            form: purpose
              ? 'to-infinitive'
              : /^(?:because|as|after)$/.test(asked.marker ?? '')
                ? 'because'
                : 'phrase',
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

/** "evacuated Yeoncheon after a shell landed near it": behind some verbs what came before is why. */
function isReaction(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  if (asked.marker !== 'after' || asked.role !== 'adverbial' || asked.head < fact.predicate) return false;
  return REACTION_VERBS.has(tree.token(fact.predicate).lemma) && tree.childBy(asked.head, 'nsubj') >= 0;
}

/** "is said to own three ships": what is said, not what for. */
const OPINION_VERBS = new Set(
  'say think believe know suppose report estimate consider deem appear seem'.split(' '),
);

/** "asked the governments not to turn away", "the decision to declare": what is asked or decided, not what for. */
function belongsElsewhere(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  if (INFINITIVE_VERBS.has(lemma) || OPINION_VERBS.has(lemma)) return true;
  // "went on to win": what happened next
  if (lemma === 'go' && tree.childBy(fact.predicate, 'compound:prt', 'advmod') >= 0) return true;
  // "have enough immunity to prevent …", "too weak to walk"
  const degree = tree.subtree(fact.predicate).filter((at) => at < asked.head);
  if (degree.some((at) => /^(?:enough|too|sufficient|sufficiently)$/.test(tree.lower(at)))) return true;
  const first = tree.subtree(asked.head)[0] as number;
  for (let at = first - 1; at > fact.predicate; at--)
    if (tree.token(at).upos === 'NOUN' && INFINITIVE_NOUNS.has(tree.token(at).lemma)) return true;
  return false;
}
