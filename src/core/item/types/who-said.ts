import { capitalised } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
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
    if (/[[\]{}]/.test(words) || COURTESY.test(words)) return [];
    // What anybody could have said is not worth remembering.
    if (!/^[\p{Lu}\d]/u.test(words) || contentWords(words).size < LEAST_CONTENT) return [];
    const named = context.naming.at(fact.arguments[0]?.head ?? -1);
    const role = named ? context.naming.roleNoun(named) : null;
    const mention = context.document.mentions[entity.mentions[0] ?? -1];
    return [
      {
        kind: 'quotation',
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
  if (countWords(whole) <= LONGEST_QUOTE && !/[“”"]/.test(whole)) return whole;
  const end = /^[^“”"]{20,160}?[.!](?= [A-Z])/.exec(whole);
  return end ? end[0].replace(/\.$/, '') : null;
}
