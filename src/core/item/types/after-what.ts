import type { Argument, Fact } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { isAlone } from '../wording/coordination.js';
import { determinerOf } from '../wording/determiner.js';
import { EVENT_NOUNS } from '../wording/lexicon.js';
import { countWords } from '../wording/stem.js';

const LONGEST_KEY = 14;

/** "After what event did vaccination rates in Samoa drop in 2018?": what went before, without saying that it was the cause. */
export const afterWhat: ItemType = {
  name: 'after-what',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!isEvent(fact, asked, context)) return [];
      const key = keyPhrase(fact, asked, context);
      if (!key || countWords(key.text) > LONGEST_KEY || countWords(key.text) < 3) return [];
      const token = context.tree.token(asked.head);
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'after-what',
          asked,
          words: 'after what event',
          key: key.text,
          accept: [],
          answer:
            asked.role === 'oblique'
              ? {
                  type: 'noun-phrase',
                  head: token.lemma,
                  number: token.xpos === 'NNS' ? 'plural' : 'singular',
                  determiner: determinerOf(key.text),
                }
              : { type: 'clause', form: 'phrase' },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
        },
        context,
      );
    });
  },
};

/** A clause of its own after "after", or a noun that names what happened: "following the collapse of the Soviet Union". */
function isEvent(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  // "This comes after …" tells nothing that the question could be about.
  if (['come', 'follow', 'be', 'happen', 'occur'].includes(tree.token(fact.predicate).lemma)) return false;
  if (!['after', 'following'].includes(asked.marker ?? '') || !isAlone(tree, asked.head)) return false;
  // The question names no other event, or it would be asked of that one.
  if (fact.arguments.some((each) => each !== asked && each.marker === asked.marker)) return false;
  const token = tree.token(asked.head);
  if (asked.role === 'adverbial') {
    const subject = tree.childBy(asked.head, 'nsubj');
    return subject >= 0 && tree.token(subject).upos !== 'PRON' && ['VBD', 'VBN'].includes(token.xpos);
  }
  return (
    asked.role === 'oblique' &&
    !tree.date(asked.head) &&
    (EVENT_NOUNS.has(token.lemma) || isDeed(token.lemma))
  );
}

/** "collapse", "death", "retirement": nouns made of verbs, and those of how things begin and end. */
function isDeed(lemma: string): boolean {
  return /(?:tion|ment|sion)$|^(?:death|end|fall|loss|war|return|birth|arrival|departure|release|removal|defeat|victory|attack|killing|murder|rise)$/.test(
    lemma,
  );
}
