import type { Token } from '../../model.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/**
 * "two astronauts, Doug Hurley and Bob Behnken": the second name goes with the first, which stands beside the noun; the
 * parser tends to join it to the noun, as if there were the two astronauts and Behnken.
 */
export const namesBesideNoun: AttachmentRule = {
  name: 'names beside a noun for them',
  mend(token, sentences) {
    const noun = sentences.head(token);
    const joined = token.deprel === 'conj' || token.deprel === 'appos';
    if (!joined || noun?.xpos !== 'NNS' || noun.index > token.index || !sentences.mention(token)) return null;
    const first = firstBeside(noun, sentences);
    if (first === undefined || first.index >= token.index || !isOneList(first, token, sentences)) return null;
    return [{ token, head: first.index, deprel: 'conj', confidence: null }];
  },
};

function firstBeside(noun: Token, sentences: Sentences): Token | undefined {
  const first = sentences
    .children(noun)
    .find(({ index, deprel }) => deprel === 'appos' && index > noun.index);
  const isNext = first !== undefined && first.index === noun.index + 2;
  return isNext && sentences.mention(first) ? first : undefined;
}

/** Between the two stand names, commas and "and" only. */
function isOneList(first: Token, last: Token, sentences: Sentences): boolean {
  for (let at = sentences.neighbour(first, 1); at && at.index < last.index; at = sentences.neighbour(at, 1)) {
    if (!sentences.mention(at) && !/^(?:,|and)$/.test(at.text)) return false;
  }
  return true;
}
