import type { Argument, Fact } from '../../fact/fact.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import type { Phrase } from '../wording/phrase.js';
import { countWords } from '../wording/stem.js';

/** "How did some discount stores get around the Sunday trade ban?" – "By offering postal services". */
export const how: ItemType = {
  name: 'how',
  kind: 'how',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.sense !== 'manner' || asked.head < fact.predicate || isAgent(fact, asked, context)) return [];
      const means = keyPhrase(fact, asked, context, true);
      if (means && isHalf(asked, means, context)) return [];
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

/** Participles that describe people and things more often than they do anything to them. */
const DESCRIBING =
  /^(?:succeeding|leading|competing|opposing|ruling|governing|visiting|existing|remaining|emerging|developing|neighbou?ring|surrounding|rising|growing|falling|increasing|warring|participating|following|preceding|passing)$/;

/** "upheld by succeeding prime ministers": who did it, not how. */
function isAgent(fact: Fact, { head }: Argument, { tree }: AskContext): boolean {
  const object = tree.childBy(head, 'obj');
  const bare = object > head && tree.childBy(object, 'det', 'nmod:poss', 'nummod') < 0;
  return fact.passive && bare && DESCRIBING.test(tree.lower(head));
}

/** "by breaking out of its tank[, slithering down a drainpipe] and disappearing": a step of the way is not the way. */
const isHalf = ({ head }: Argument, means: Phrase, { tree }: AskContext): boolean =>
  [...tree.childrenBy(head, 'conj'), ...tree.childrenBy(head, 'advcl')].some(
    (at) => tree.token(at).xpos === 'VBG' && !means.tokens.includes(at),
  );
