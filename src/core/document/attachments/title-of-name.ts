import type { Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import type { AttachmentRule, Move, Sentences } from './attachment-rule.js';

const TITLE =
  /^(?:Mrs?|Ms|Miss|Dr|Drs|Prof|Professor|Sir|Lord|Lady|Dame|Capt|Captain|Col|Colonel|Gen|General|Lt|Sgt|Maj|Major|Sen|Senator|Rep|Gov|Governor|Pres|President|Justice|Judge|King|Queen|Prince|Princess|Emperor|Empress|Pope|Father|Sister|Brother|Aunt|Uncle|Reverend|Rev|Bishop|Archbishop|Rabbi|Imam|Sheikh|Speaker|Leader|Chancellor|PM)\.?$/;
const OF_NAME = /^(?:flat|appos|compound|nmod:desc|nmod:unmarked|dep|list)$/;
/** What hangs on a title because of the place of the whole in the sentence, and goes with it to the name. */
const OF_WHOLE = /^(?:case|cc|mark|punct|conj|appos|acl:relcl|parataxis|advmod|cop|nsubj)/;

/** "NASA administrator Michael Griffin told …": a title without article describes the name, which takes its place. */
export const titleOfName: AttachmentRule = {
  name: 'title of a name',
  mend(token, sentences) {
    const name = nameAfter(token, sentences);
    if (name === undefined || !isTitle(token)) return null;
    const describes = { token, head: name.index, deprel: 'nmod:desc', confidence: null };
    if (token.head === name.index) return token.deprel === 'nmod:desc' ? null : [describes];
    if (name.head !== token.index || !OF_NAME.test(name.deprel)) return null;
    const children = sentences.children(token);
    // "the actor Tom Hanks" says which actor
    if (children.some(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel))) return null;
    const compound = nounBefore(token, sentences);
    if (compound !== undefined) return ofCompound(token, name, compound, sentences);
    const others = children.filter((child) => child !== name && OF_WHOLE.test(child.deprel));
    return [
      { token: name, head: token.head, deprel: token.deprel, confidence: token.arcConfidence },
      { ...describes, confidence: name.arcConfidence },
      ...others.map((child): Move => ({
        token: child,
        head: name.index,
        deprel: child.deprel,
        confidence: null,
      })),
    ];
  },
};

/** "said study co-author Ted Scambos": where the title hangs as an apposition on the noun right before it. */
function nounBefore(token: Token, sentences: Sentences): Token | undefined {
  const noun = sentences.head(token);
  const beside = noun?.index === token.index - 1 && noun.upos === 'NOUN' && token.deprel === 'appos';
  return beside ? noun : undefined;
}

function ofCompound(token: Token, name: Token, noun: Token, sentences: Sentences): Move[] {
  const others = sentences
    .children(noun)
    .filter((child) => child.index !== token.index && OF_WHOLE.test(child.deprel));
  return [
    { token: name, head: noun.head, deprel: noun.deprel, confidence: noun.arcConfidence },
    { token, head: name.index, deprel: 'nmod:desc', confidence: name.arcConfidence },
    { token: noun, head: token.index, deprel: 'compound', confidence: token.arcConfidence },
    ...others.map((child): Move => ({
      token: child,
      head: name.index,
      deprel: child.deprel,
      confidence: null,
    })),
  ];
}

function isTitle({ text, xpos, lemma }: Token): boolean {
  return TITLE.test(text) || (/^NNP?$/.test(xpos) && isPersonNoun(lemma.toLowerCase()));
}

/** Head of the name of a person right after the word. */
function nameAfter(token: Token, sentences: Sentences): Token | undefined {
  const next = sentences.neighbour(token, 1);
  if (next === undefined || sentences.mention(token) !== undefined) return undefined;
  const mention = sentences.mention(next);
  if (mention === undefined) return TITLE.test(token.text) && next.upos === 'PROPN' ? next : undefined;
  return mention.kind === 'person' && mention.first === next.index ? sentences.headOf(mention) : undefined;
}
