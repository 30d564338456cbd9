import type { Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/** Bodies that are never a place. */
const ACTING = /^(?:government|police|army|company|regime|committee|military|press|media)$/;

const NAMING = /^(?:dub|call|name|nickname|label|brand|term|describe)$/;

/** "was found in a park by a passerby": whoever stands after "by" did it, though a noun stands between. */
export const agentOfPassive: AttachmentRule = {
  name: 'agent of a passive',
  mend(token, sentences) {
    const by = sentences.children(token).find(({ deprel }) => deprel === 'case');
    if (by?.text.toLowerCase() !== 'by' || !/^nmod$/.test(token.deprel)) return null;
    const lemma = token.lemma.toLowerCase();
    const acts =
      sentences.mention(token)?.kind ?? (isPersonNoun(lemma) || ACTING.test(lemma) ? 'person' : 'place');
    const noun = sentences.head(token);
    const verb = noun && participleAbove(noun, sentences);
    if (acts === 'place' || verb === undefined) return null;
    return [{ token, head: verb.index, deprel: 'obl:agent', confidence: null }];
  },
};

/** The passive verb before the noun, where that stands for place or time in its clause and nobody has done it yet. */
function participleAbove(noun: Token, sentences: Sentences): Token | undefined {
  const verb = sentences.head(noun);
  if (verb === undefined || verb.index > noun.index) return undefined;
  // "dubbed “WorkChoices” by the Government"
  const named = NAMING.test(verb.lemma) && /^(?:xcomp|obj)$/.test(noun.deprel);
  if (noun.deprel !== 'obl' && !named) return undefined;
  const children = sentences.children(verb);
  const passive = children.some(({ deprel }) => deprel === 'aux:pass') || verb.deprel === 'acl';
  const done = children.some(({ deprel }) => deprel === 'obl:agent');
  return verb.xpos === 'VBN' && passive && !done ? verb : undefined;
}
