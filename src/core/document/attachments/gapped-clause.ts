import type { Token } from '../../model.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/**
 * "The National Party took 8 seats and Shas 10 seats": the name before the second number is the subject of a clause that
 * has lost its verb, not a part of what the first party took.
 */
export const gappedClause: AttachmentRule = {
  name: 'gapped clause',
  mend(token, sentences) {
    const first = sentences.head(token);
    if (token.deprel !== 'conj' || !first || !/^(?:obj|obl)$/.test(first.deprel)) return null;
    const verb = sentences.head(first);
    const number = numberOf(token, sentences);
    if (!verb || verb.upos !== 'VERB' || !number || !numberOf(first, sentences)) return null;
    const name = sentences.tokens[number.index - 1];
    const mention = name && sentences.mention(name);
    if (!mention || name.upos !== 'PROPN') return null;
    const hangs = sentences.headOf(mention);
    return hangs?.head === token.index
      ? [{ token, head: verb.index, deprel: 'parataxis', confidence: null }]
      : null;
  },
};

const numberOf = (token: Token, sentences: Sentences): Token | undefined =>
  sentences.children(token).find(({ deprel, index }) => deprel === 'nummod' && index < token.index);
