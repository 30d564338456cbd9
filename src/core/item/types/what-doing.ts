import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import { countWords } from '../wording/stem.js';

/** Verbs that keep somebody, or oneself, from doing something, and their prepositions. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  ban: ['from'],
  bar: ['from'],
  block: ['from'],
  discourage: ['from'],
  dissuade: ['from'],
  exclude: ['from'],
  keep: ['from'],
  prevent: ['from'],
  prohibit: ['from'],
  protect: ['from', 'against'],
  refrain: ['from'],
  stop: ['from'],
  insist: ['on'],
  succeed: ['in'],
  warn: ['against'],
};

/** "What did Germany ban Mahan Air from doing in January 2019?" – "Flying in the country" */
export const whatDoing: ItemType = {
  name: 'what-doing',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const markers = VERBS[tree.token(fact.predicate).lemma];
    if (!markers) return [];
    return fact.arguments.flatMap((asked) => {
      if (!['adverbial', 'oblique'].includes(asked.role) || asked.head < fact.predicate) return [];
      if (!asked.marker || !markers.includes(asked.marker) || tree.token(asked.head).xpos !== 'VBG')
        return [];
      if (tree.childBy(asked.head, 'aux', 'aux:pass', 'cop', 'nsubj') >= 0) return [];
      const key = keyClause(fact, asked, context);
      if (!key || countWords(key.text) > 12 || countWords(key.text) < 2) return [];
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'what-doing',
          asked,
          words: 'what',
          tail: `${asked.marker} doing`,
          without: fact.arguments.filter((each) => each.head > asked.head),
          key: key.text,
          accept: [`${asked.marker} ${key.text}`],
          answer: { type: 'clause', form: 'phrase' },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
        },
        context,
      );
    });
  },
};
