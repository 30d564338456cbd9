import { isPersonNoun } from '../coreference/person-nouns.js';
import type { AttachmentRule } from './attachment-rule.js';

/** "members of the church who voted for him": who is the members, not the church. */
export const whoOfPeople: AttachmentRule = {
  name: 'who of people',
  mend(token, sentences) {
    const noun = sentences.head(token);
    if (token.deprel !== 'acl:relcl' || noun?.deprel !== 'nmod' || noun.index > token.index) return null;
    const who = sentences.children(token).find(({ text }) => /^who$/i.test(text));
    const kind = sentences.mention(noun)?.kind;
    const people = sentences.head(noun);
    if (!who || !people || (kind !== 'organisation' && kind !== 'place')) return null;
    const isPeople =
      people.upos === 'NOUN' && (people.lemma === 'people' || isPersonNoun(people.lemma.toLowerCase()));
    return isPeople ? [{ token, head: people.index, deprel: token.deprel, confidence: null }] : null;
  },
};
