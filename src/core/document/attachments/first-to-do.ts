import type { Token } from '../../model.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/** "the first", "the only", "the last": with them an infinitive behind the noun tells in what. */
const SINGLES_OUT = /^(?:first|second|third|fourth|fifth|only|last|next|sole|latest)$/i;

/** "called the next day to order one": these tell when. */
const TIMES = /^(?:time|minute|hour|day|night|morning|evening|week|weekend|month|season|year|decade)$/;

/** How sure the arc is then: of 48 such infinitives in the training and development parts of EWT and GUM 43 hang so. */
const SURE = 0.88;

/** "became the first state in the country to legalise it": to do it belongs to the first, and is no purpose. */
export const firstToDo: AttachmentRule = {
  name: 'first to do',
  mend(token, sentences) {
    if (!/^(?:advcl|xcomp|acl|obl)$/.test(token.deprel) || token.upos !== 'VERB') return null;
    const to = sentences.children(token).find(({ deprel, lemma }) => deprel === 'mark' && lemma === 'to');
    const before = to && sentences.neighbour(to, -1);
    const noun = before && singledOut(before, sentences, token);
    if (!to || !noun || noun.index > to.index) return null;
    const confidence = noun.index === token.head ? Math.max(token.arcConfidence, SURE) : SURE;
    return [{ token, head: noun.index, deprel: 'acl', confidence }];
  },
};

/** The noun that the phrase ending before the infinitive belongs to, where an ordinal or a superlative stands before it. */
function singledOut(before: Token, sentences: Sentences, infinitive: Token): Token | undefined {
  for (let at: Token | undefined = before; at && at !== infinitive; at = sentences.head(at)) {
    if (isSingledOut(at, sentences)) return at;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|ADP|VERB)$/.test(at.upos) || (at.upos === 'VERB' && !isName(at)))
      return undefined;
  }
  return undefined;
}

/** "United" of the States is a participle to the treebanks. */
const isName = ({ xpos }: Token): boolean => xpos.startsWith('NNP');

function isSingledOut(noun: Token, sentences: Sentences): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || TIMES.test(noun.lemma)) return false;
  const before = sentences.children(noun).filter(({ index }) => index < noun.index);
  return (
    before.some(({ deprel, lemma }) => deprel === 'det' && lemma === 'the') &&
    before.some(({ deprel, xpos, text }) => deprel === 'amod' && (xpos === 'JJS' || SINGLES_OUT.test(text)))
  );
}
