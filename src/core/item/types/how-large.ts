import { draftQuestion } from '../draft-question.js';
import type { AnswerType } from '../draft.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';
import type { Quantity } from '../../model.js';

/** Nouns that an amount before them measures: "a 95% immunization rate", "a $5 million fine". */
const RATES = new Set([
  'rate',
  'turnout',
  'discount',
  'coverage',
  'tax',
  'tariff',
  'duty',
  'interest',
  'score',
  'margin',
]);
const SHARES = new Set(
  (
    'stake share majority increase rise fall drop decline cut reduction gain loss jump surge fine grant payout contract ' +
    'loan donation bonus settlement investment deal fund prize reward bounty package ransom bailout budget debt profit ' +
    'gift tip payment penalty levy'
  ).split(' '),
);

/** "What immunization rate did NEOC report?", "How large a fine did Google receive?": an amount before the noun. */
export const howLarge: ItemType = {
  name: 'how-large',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    return fact.arguments.flatMap((asked) => {
      if (asked.role !== 'object' || !isAlone(tree, asked.head)) return [];
      const amount = amountBefore(asked.head, context);
      const words = amount && wordsFor(asked.head, amount, context);
      if (!amount || !words) return [];
      const text = amount.text.replace(/(\S)-(?=\p{L})/u, '$1 ');
      return draftQuestion(
        fact,
        {
          kind: 'how-many',
          type: 'how-large',
          asked,
          words,
          key:
            amount.hedge && !text.toLowerCase().startsWith(amount.hedge) ? `${amount.hedge} ${text}` : text,
          accept: [text],
          answer: answerOf(amount, text),
          keyTokens: { first: amount.first, last: amount.last },
        },
        context,
      );
    });
  },
};

function amountBefore(noun: number, { tree }: AskContext): Quantity | null {
  for (const child of tree.childrenBy(noun, 'compound', 'amod', 'nummod', 'nmod', 'nmod:unmarked')) {
    const quantity = child < noun ? tree.quantity(child) : undefined;
    if (quantity && ['percent', 'money'].includes(quantity.kind)) return quantity;
  }
  return null;
}

/** The noun phrase without its amount, asked for; null when the noun is not one that amounts measure. */
function wordsFor(noun: number, amount: Quantity, { tree, phrases }: AskContext): string | null {
  const { lemma, xpos } = tree.token(noun);
  if (xpos !== 'NN' || !(RATES.has(lemma) || SHARES.has(lemma))) return null;
  const determiner = tree.childBy(noun, 'det', 'nmod:poss');
  if (determiner >= 0 && !['a', 'an'].includes(tree.lower(determiner))) return null;
  const without = tree.children(noun).filter((child) => child < noun && within(child, amount));
  const text = phrases.render(noun, { without: new Set([...without, determiner]) })?.text;
  if (!text || /^(?:an?|the) /i.test(text) || /\d/.test(text)) return null;
  if (RATES.has(lemma)) return `what ${text}`;
  return `how large ${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
}

function within(child: number, amount: Quantity): boolean {
  return child >= amount.first && child < amount.last;
}

function answerOf(amount: Quantity, text: string): AnswerType {
  return {
    type: 'number',
    kind: amount.kind,
    value: amount.value,
    unit: amount.unit,
    hedge: amount.hedge,
    text,
    noun: null,
  };
}
