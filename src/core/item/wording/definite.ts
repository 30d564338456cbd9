import type { Tree } from '../../document/tree.js';
import { markerOf } from '../../fact/marker.js';
import { PEOPLE_NOUN, POINTING_ADJECTIVES, UNIQUE_NOUNS, UNIQUE_PHRASES } from './lexicon.js';

/** What follows a noun, or owns it, says which one is meant. */
const LICENSING = ['nmod', 'acl', 'nmod:poss', 'flat', 'appos'];
/** Prepositions behind which the thing is told apart from others; "via Twitter" does not. */
const TELLING = new Set(
  'of in at on for to between from against over about with by into near among under behind'.split(' '),
);
/** Heads that stand for a noun said before. */
const VAGUE_HEADS = new Set(['one', 'former', 'latter', 'other', 'same']);

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|final|other|next|last)$/;

/** What stands before it does so only as a name: "the Samoan government", "the Tesco deal". */
const PREMODIFIERS = ['amod', 'compound', 'nmod:desc', 'nmod:unmarked', 'nummod'];

/**
 * Whether "the" before this noun is clear without the sentences before: the noun is a name, is unique in the
 * world ("the sun"), or carries words of its own that say which one ("the court of appeals"). "The airline" and
 * "the two sides" are not.
 */
export function isLicensed(tree: Tree, noun: number, kept: ReadonlySet<number>): boolean {
  if (noun < 0) return false;
  const token = tree.token(noun);
  // "the one posed by the cabinet", "the latter of the two"
  if (VAGUE_HEADS.has(token.lemma.toLowerCase())) return false;
  if (token.upos === 'PROPN' || tree.mention(noun)) return true;
  if (UNIQUE_NOUNS.has(token.lemma.toLowerCase())) return true;
  if (noun > 0 && UNIQUE_PHRASES.has(`${tree.lower(noun - 1)} ${tree.lower(noun)}`)) return true;
  if (tree.children(noun).some((child) => kept.has(child) && licenses(tree, child))) return true;
  return isFirstOfItsKind(tree, noun);
}

/** "the gold medal": described, of things, and not spoken of before; only the world can make it definite. */
function isFirstOfItsKind(tree: Tree, noun: number): boolean {
  const { lemma } = tree.token(noun);
  if (PEOPLE_NOUN.test(lemma) || tree.childBy(noun, 'nummod') >= 0) return false;
  // "the first expedition to cross Antarctica", whatever the infinitive hangs on
  if (tree.tokens[noun + 1]?.text === 'to' && tree.tokens[noun + 2]?.xpos === 'VB') return true;
  const described = tree.childrenBy(noun, 'amod', 'compound');
  // "the second ship" is one of those that were told of; "the first space shuttle" need not be.
  if (
    described.some(
      (at) => ORDINAL.test(tree.lower(at)) && (tree.lower(at) !== 'first' || described.length === 1),
    )
  )
    return false;
  if (described.length === 0 || described.some((child) => POINTING_ADJECTIVES.has(tree.lower(child))))
    return false;
  return tree.ofLemma(lemma)[0] === noun;
}

/** Whether the noun phrase says which thing it is about: "a two-day shutdown", "the government of Samoa". */
export function isIntroduced(tree: Tree, noun: number): boolean {
  return tree
    .children(noun)
    .some(
      (child) =>
        tree.has(child, ...LICENSING, ...PREMODIFIERS) && !POINTING_ADJECTIVES.has(tree.lower(child)),
    );
}

/** "the European nation": a country called by where it lies was named before. */
const CALLED_BY_REGION = new Set(['nation', 'country', 'state', 'kingdom', 'republic']);

function licenses(tree: Tree, child: number): boolean {
  if (tree.has(child, 'amod') && CALLED_BY_REGION.has(tree.token(tree.token(child).head).lemma)) return false;
  if (POINTING_ADJECTIVES.has(tree.lower(child))) return false;
  if (tree.has(child, 'nmod') && !TELLING.has(markerOf(tree, child)?.split(' ')[0] ?? 'of')) return false;
  if (tree.has(child, ...LICENSING)) return true;
  return tree.has(child, ...PREMODIFIERS) && /^\p{Lu}/u.test(tree.token(child).text);
}

const OF_TWO = /^(?:later|earlier|subsequent|previous|preceding|current|remaining|resulting|ensuing)$/;

/** "the later repeal", "the current plan": there was another, and only the article tells of it. */
export const isOneOfTwo = (tree: Tree, noun: number): boolean =>
  tree.childrenBy(noun, 'amod').some((at) => OF_TWO.test(tree.lower(at)));
