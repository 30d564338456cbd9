import { isPersonNoun } from '../coreference/person-nouns.js';
import type { Token } from '../../model.js';
import type { AttachmentRule, Sentences } from './attachment-rule.js';

/** "members of the church who voted for him": who is the members, not the church. */
export const whoOfPeople: AttachmentRule = {
  name: 'who of people',
  mend(token, sentences) {
    const noun = sentences.head(token);
    if (token.deprel !== 'acl:relcl' || !noun || noun.index > token.index) return null;
    const who = sentences.children(token).find(({ text }) => /^who$/i.test(text));
    if (!who) return null;
    const people = ownerOf(noun, sentences) ?? nearerOf(noun, who, sentences);
    return people && [{ token, head: people.index, deprel: token.deprel, confidence: null }];
  },
};

function ownerOf(noun: Token, sentences: Sentences): Token | null {
  if (noun.deprel !== 'nmod') return null;
  const kind = sentences.mention(noun)?.kind;
  const people = sentences.head(noun);
  return people && (kind === 'organisation' || kind === 'place') && isPeople(people) ? people : null;
}

/** "designs e-mailed to members, who were asked to vote": the nearest people, where the other noun is none. */
function nearerOf(noun: Token, who: Token, sentences: Sentences): Token | null {
  if (noun.upos !== 'NOUN' || isPeople(noun) || sentences.mention(noun)) return null;
  const before = sentences.neighbour(who, -1);
  const nearest = before?.text === ',' ? sentences.neighbour(before, -1) : before;
  return nearest && nearest.index > noun.index && isPeople(nearest) ? nearest : null;
}

const isPeople = ({ upos, lemma }: Token): boolean =>
  upos === 'NOUN' && (lemma === 'people' || isPersonNoun(lemma.toLowerCase()));
