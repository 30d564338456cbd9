import { argument, type Argument, type Fact } from '../../fact/fact.js';
import { OUTCOME_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

const KEY = { least: 4, most: 16 };

/** "What did the Supreme Court rule in June 2019?": what was found, decided or announced, in a clause of its own. */
export const whatOutcome: ItemType = {
  name: 'what-outcome',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const asked = argument(fact, 'complement');
    if (!asked || asked.head < fact.predicate || !OUTCOME_VERBS.has(tree.token(fact.predicate).lemma))
      return [];
    if (fact.passive || !isWholeClause(asked.head, context) || !isOnlyOne(fact, asked, context)) return [];
    const key = keyClause(fact, asked, context);
    if (!key || countWords(key.text) < KEY.least || countWords(key.text) > KEY.most) return [];
    const past = tree.token(fact.predicate).xpos === 'VBD';
    const text = `that ${past ? key.text.replace(/\bwill\b/, 'would') : key.text}`;
    return draftQuestion(
      fact,
      {
        kind: 'what',
        type: 'what-outcome',
        asked,
        words: 'what',
        key: text,
        accept: [text.replace(/^that /, '')],
        answer: { type: 'clause', form: 'that' },
        notes: key.notes,
        keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
      },
      context,
    );
  },
};

/** A finite clause with its own named or common subject, not somebody's very words. */
function isWholeClause(head: number, { tree }: AskContext): boolean {
  const subject = tree.childBy(head, 'nsubj');
  if (subject < 0 || tree.quotation(head) || tree.quotation(subject)) return false;
  return !tree.token(subject).xpos.startsWith('W') && tree.childrenBy(head, 'conj', 'parataxis').length === 0;
}

/** Who announced two things cannot be asked what he announced. */
function isOnlyOne(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  const same = tree
    .ofLemma(lemma)
    .filter((at) => tree.token(at).upos === 'VERB' && tree.childBy(at, 'ccomp') >= 0);
  const subject = argument(fact, 'subject');
  const others = fact.arguments.filter((each) => each.role === 'complement' && each !== asked);
  return same.length === 1 && others.length === 0 && subject !== undefined;
}
