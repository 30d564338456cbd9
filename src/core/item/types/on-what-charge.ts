import { GROUND_NOUNS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { countWords } from '../wording/stem.js';

/** "On what charges did NATO expel eight Russian diplomats?" – "Undisclosed espionage" */
export const onWhatCharge: ItemType = {
  name: 'on-what-charge',
  kind: 'why',
  pattern: 'clause',
  ask(fact, context) {
    const { tree, phrases } = context;
    return fact.arguments.flatMap((asked) => {
      const noun = tree.token(asked.head);
      if (
        asked.role !== 'oblique' ||
        !['on', 'over', 'amid'].includes(asked.marker ?? '') ||
        !GROUND_NOUNS.has(noun.lemma)
      )
        return [];
      const charge = tree.childrenBy(asked.head, 'nmod')[0];
      const key = charge === undefined ? null : phrases.render(charge);
      if (charge === undefined || !key || countWords(key.text) > 8) return [];
      return draftQuestion(
        fact,
        {
          kind: 'why',
          type: 'on-what-charge',
          // These words belong to the verb whatever the parser makes of them.
          asked: null,
          // Without its number the question leaves room for one that asks how many.
          inside: new Set(fact.arguments.flatMap((each) => tree.childrenBy(each.head, 'nummod'))),
          without: [asked],
          words: `${asked.marker} what ${noun.text.toLowerCase()}`,
          key: key.text,
          accept: [],
          answer: {
            type: 'noun-phrase',
            head: tree.token(charge).lemma,
            number: tree.token(charge).xpos === 'NNS' ? 'plural' : 'singular',
            determiner: null,
          },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? charge, last: (key.tokens.at(-1) ?? charge) + 1 },
        },
        context,
      );
    });
  },
};
