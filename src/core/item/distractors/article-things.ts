import { shuffled } from '../../quiz/random.js';
import type { Distractor, Token } from '../../model.js';
import { relation } from '../../document/tree.js';
import type { AnswerType, Draft } from '../draft.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { excerpt } from './excerpt.js';
import { casedLike } from './in-form-of.js';

type NounPhrase = Extract<AnswerType, { type: 'noun-phrase' }>;

const LONGEST = 5;
/** What may stand between the determiner and the head. */
const MODIFIERS = new Set(['amod', 'compound', 'det', 'nummod', 'advmod', 'punct', 'nmod:desc']);
const ARGUMENTS = new Set(['obj', 'obl', 'nsubj', 'nmod', 'conj', 'root']);

/** Other things that the article speaks of: noun phrases of the key's form and class, apart from the fact. */
export const articleThings: DistractorSource = {
  name: 'article-things',
  propose(draft, context) {
    const { answer } = draft;
    if (answer.type !== 'noun-phrase') return [];
    const wanted = context.world.nouns.of(answer.head.toLowerCase());
    if (wanted === null) return [];
    const found = context.tree.tokens.flatMap((token): Distractor[] => {
      if (!isLike(token, answer, wanted, context) || !isApart(token, draft, context)) return [];
      const text = basePhrase(token, answer, context);
      return text === null
        ? []
        : [
            {
              text: casedLike(text, draft.key),
              from: articleThings.name,
              why: `The article speaks of it elsewhere: “${excerpt(token.sentence, context.document)}”`,
            },
          ];
    });
    return shuffled(
      [...new Map(found.map((each) => [each.text.toLowerCase(), each])).values()],
      context.random,
    );
  },
};

function isLike(
  token: Token,
  answer: NounPhrase,
  wanted: string,
  { tree, world }: DistractorContext,
): boolean {
  if (token.upos !== 'NOUN' || !ARGUMENTS.has(relation(token)) || tree.mention(token.index)) return false;
  if (tree.date(token.index) || tree.quantity(token.index) || tree.quotation(token.index)) return false;
  if ((token.xpos === 'NNS') !== (answer.number === 'plural')) return false;
  const lemma = token.lemma.toLowerCase();
  return lemma !== answer.head.toLowerCase() && world.nouns.of(lemma) === wanted;
}

/** Of another sentence, and not of the same verb elsewhere. */
function isApart(token: Token, { fact }: Draft, { tree }: DistractorContext): boolean {
  if (token.sentence === fact.sentence) return false;
  const verb = tree.tokens[fact.predicate]?.lemma.toLowerCase();
  for (let at = token.head; at >= 0; at = tree.token(at).head) {
    if (tree.token(at).lemma.toLowerCase() === verb) return false;
  }
  return true;
}

/** "a tiny hole": determiner, adjectives and nouns before the head; null for what leans on other words. */
function basePhrase(token: Token, answer: NounPhrase, { tree, document }: DistractorContext): string | null {
  const before = tree.children(token.index).filter((child) => child < token.index);
  const after = tree.children(token.index).filter((child) => child > token.index);
  if (after.some((child) => !['punct', 'conj', 'cc'].includes(relation(tree.token(child))))) return null;
  const kept = before.filter((child) => !tree.has(child, 'case', 'mark', 'cc', 'cop', 'nsubj', 'aux'));
  if (
    kept.some(
      (child) => !MODIFIERS.has(relation(tree.token(child))) || tree.mention(child) || tree.date(child),
    )
  )
    return null;
  const first = Math.min(token.index, ...kept);
  const words = tree.tokens.slice(first, token.index + 1);
  const plain = words.every(
    ({ upos, text }) => upos !== 'PRON' && upos !== 'PROPN' && /^[\p{L}-]+$/u.test(text),
  );
  if (
    !plain ||
    words.length > LONGEST ||
    determinerOf(words[0]) !== (answer.determiner === 'an' ? 'a' : answer.determiner)
  )
    return null;
  const start = words[0]?.start ?? token.start;
  const text = document.article.body.slice(start, token.end).replace(/\s+/g, ' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a` for a and an; null for none; `other` for what an option cannot begin with. */
function determinerOf(token: Token | undefined): string | null {
  if (token?.upos !== 'DET') return null;
  const text = token.text.toLowerCase();
  if (text === 'a' || text === 'an') return 'a';
  return text === 'the' ? 'the' : 'other';
}
