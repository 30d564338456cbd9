import type { Tree } from '../../document/tree.js';
import { argument } from '../../fact/fact.js';
import { EFFECT_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { isAlone } from '../wording/coordination.js';
import { PEOPLE_NOUN, PERSON_LEMMAS } from '../wording/lexicon.js';
import { determinerOf } from '../wording/determiner.js';
import { countWords } from '../wording/stem.js';

const LONGEST_KEY = 7;

/** "What caused a drop in pressure on the Soyuz spacecraft?": a thing as the subject of an action. */
export const whatSubject: ItemType = {
  name: 'what-subject',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const asked = argument(fact, 'subject');
    if (!asked || asked.shared || context.naming.at(asked.head) || !isAlone(tree, asked.head)) return [];
    const token = tree.token(asked.head);
    if (
      token.upos !== 'NOUN' ||
      PEOPLE_NOUN.test(token.lemma) ||
      PERSON_LEMMAS.has(token.lemma) ||
      // "the head of the Commission, Howard B Fonda, signaled …"
      tree.childrenBy(asked.head, 'appos').some((at) => tree.mention(at)?.kind === 'person') ||
      tree.childBy(asked.head, 'nummod') >= 0
    )
      return [];
    if (!fact.arguments.some((each) => each.role === 'object')) return [];
    // "What sells bikes?", "What examined …?": whose brand and whose study is asked with "which".
    if (!EFFECT_VERBS.has(tree.token(fact.predicate).lemma) || ownedByBody(tree, asked.head)) return [];
    const key = keyPhrase(fact, asked, context);
    if (!key || countWords(key.text) > LONGEST_KEY || countWords(key.text) < 2) return [];
    return draftQuestion(
      fact,
      {
        kind: 'what',
        type: 'what-subject',
        asked,
        words: 'what',
        key: key.text,
        accept: [key.text.replace(/^(the|an?) /i, '')],
        answer: {
          type: 'noun-phrase',
          head: token.lemma,
          number: token.xpos === 'NNS' ? 'plural' : 'singular',
          determiner: determinerOf(key.text),
        },
        notes: key.notes,
        keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
      },
      context,
    );
  },
};

/** "Age UK’s own campaign": behind the thing stands somebody who does it. */
function ownedByBody(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'nmod:poss', 'compound')
    .some((child) => ['person', 'organisation'].includes(tree.mention(child)?.kind ?? ''));
}
