import type { Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/** "a boy at Harrow, John Claridge": the name of a person is beside the noun for a person, not beside the place. */
export const personBesideNoun: AttachmentRule = {
  name: 'person beside a noun for a person',
  mend(token, sentences) {
    const beside = sentences.head(token);
    const isPerson = sentences.mention(token)?.kind === 'person';
    if (token.deprel !== 'appos' || !isPerson || beside === undefined || isOfPerson(beside, sentences)) {
      return null;
    }
    const noun = aboveIt(beside, sentences);
    return noun === undefined ? null : [{ token, head: noun.index, deprel: 'appos', confidence: null }];
  },
};

const isOfPerson = (token: Token, sentences: Sentences): boolean =>
  sentences.mention(token)?.kind === 'person' || isPersonNoun(token.lemma.toLowerCase());

/** The noun for a person that the word stands under by way of prepositions. */
function aboveIt(token: Token, sentences: Sentences): Token | undefined {
  for (let at = token; /^(?:nmod|compound)/.test(at.deprel);) {
    const above = sentences.head(at);
    if (above === undefined) return undefined;
    if (above.upos === 'NOUN' && isPersonNoun(above.lemma.toLowerCase())) return above;
    at = above;
  }
  return undefined;
}
