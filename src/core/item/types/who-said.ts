import { capitalised } from '../draft-question.js';
import type { Quotation } from '../../model.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isLicensed } from '../wording/definite.js';
import { contentWords } from '../wording/content-words.js';
import { countWords } from '../wording/stem.js';

const SHORTEST_QUOTE = 6;
const LONGEST_QUOTE = 28;
const LEAST_CONTENT = 5;

/** Condolences, thanks and pride are said after every event. */
const COURTESY =
  /\b(sympath|condolence|thoughts|prayers?|pray|god|thank|proud|happy|glad|pleased|delighted|excited|honou?red|regrets? to|sorry)\b/i;

/** "Which NATO spokeswoman said, “We regret these steps”?" */
export const whoSaid: ItemType = {
  name: 'who-said',
  kind: 'quotation',
  pattern: 'quotation',
  ask(fact, context) {
    const quotation = context.document.quotations[fact.quotation];
    if (!quotation || !quotation.clause || quotation.speakerEntity < 0) return [];
    const entity = context.document.entities[quotation.speakerEntity];
    if (!entity || entity.kind !== 'person') return [];
    const words = firstSentence(quotation.text);
    if (!words || countWords(words) < SHORTEST_QUOTE || countWords(words) > LONGEST_QUOTE) return [];
    if (/[[\]{}?]/.test(words) || COURTESY.test(words)) return [];
    if (points(context, quotation, words)) return [];
    // What anybody could have said is not worth remembering.
    if (!/^[\p{Lu}\d]/u.test(words) || contentWords(words).size < LEAST_CONTENT) return [];
    const named = context.naming.at(fact.arguments[0]?.head ?? -1);
    const role = named ? context.naming.roleNoun(named) : null;
    const mention = context.document.mentions[entity.mentions[0] ?? -1];
    return [
      {
        kind: 'quotation',
        context: null,
        stem: `${role ? capitalised(`which ${role}`) : 'Who'} said, “${words}”?`,
        key: entity.name,
        accept: [...entity.aliases],
        answer: { type: 'person', ...(entity.role ? { role: entity.role } : {}) },
        evidence: fact.span,
        derivation: null,
        rule: 'quotation/who-said',
        fact,
        entity: entity.index,
        ...(mention ? { keyTokens: { first: mention.first, last: mention.last } } : {}),
      },
    ];
  },
};

/** The quotation, or its first sentence when it runs on; null when that ends in mid-sentence. */
function firstSentence(text: string): string | null {
  const whole = text.replace(/[,.]$/, '').replace(/\s+/g, ' ').trim();
  if (countWords(whole) <= LONGEST_QUOTE && !/[“”"[\]]/.test(whole)) return whole;
  const end = /^[^“”"]{20,160}?[.!](?= [A-Z])/.exec(whole);
  return end ? end[0].replace(/\.$/, '') : null;
}

/** "This was a very difficult decision": words that point out of the quotation say nothing without it. */
function points(context: AskContext, quotation: Quotation, words: string): boolean {
  const { tree } = context;
  const length = tree.token(quotation.first).start + words.length + 1;
  const said = tree.tokens.slice(quotation.first, quotation.last).filter((token) => token.end <= length);
  const inside = new Set(said.map((token) => token.index));
  return said.some((token, i) => {
    // "This virus" is clear where the article is about a virus.
    if (token.upos === 'DET' && context.isTopic(tree.token(token.head).lemma)) return false;
    if (/^(this|that|these|those)$/i.test(token.text) && token.xpos !== 'WDT' && token.deprel !== 'mark')
      return true;
    if (/^(it|they|he|she|them|him|there)$/i.test(token.text) && i < 2 && token.deprel !== 'expl')
      return true;
    return token.lemma === 'the' && !isLicensed(tree, token.head, inside);
  });
}
