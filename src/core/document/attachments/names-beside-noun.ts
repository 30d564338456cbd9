import type { Token } from '../../model.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/**
 * "two astronauts, Doug Hurley and Bob Behnken": the names stand beside the noun, the second with the first; the parser
 * tends to join them to the noun, as if there were two astronauts, and Behnken.
 */
export const namesBesideNoun: AttachmentRule = {
  name: 'names beside a noun for them',
  mend(token, sentences) {
    const noun = sentences.head(token);
    const joined = token.deprel === 'conj' || token.deprel === 'appos';
    if (!joined || !noun?.xpos.endsWith('S') || noun.index > token.index || !sentences.mention(token))
      return null;
    const first = firstBeside(noun, sentences);
    if (first === undefined || first.index > token.index) return null;
    if (first === token)
      return token.deprel === 'conj'
        ? [{ token, head: noun.index, deprel: 'appos', confidence: null }]
        : null;
    return isOneList(first, token, sentences)
      ? [{ token, head: first.index, deprel: 'conj', confidence: null }]
      : null;
  },
};

/** The name right behind the noun and a comma; where it was read as one of a list, only if the noun is counted. */
function firstBeside(noun: Token, sentences: Sentences): Token | undefined {
  const children = sentences.children(noun);
  const first = children.find(({ index }) => index === noun.index + 2);
  const counted = children.some(({ deprel, index }) => deprel === 'nummod' && index < noun.index);
  const beside = first?.deprel === 'appos' || (first?.deprel === 'conj' && counted);
  return first && beside && sentences.mention(first) ? first : undefined;
}

/** Between the two stand names, commas and "and" only. */
function isOneList(first: Token, last: Token, sentences: Sentences): boolean {
  for (let at = sentences.neighbour(first, 1); at && at.index < last.index; at = sentences.neighbour(at, 1)) {
    if (!sentences.mention(at) && !/^(?:,|and)$/.test(at.text)) return false;
  }
  return true;
}
