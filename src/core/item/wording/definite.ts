import type { Tree } from '../../document/tree.js';
import { POINTING_ADJECTIVES, UNIQUE_NOUNS } from './lexicon.js';

const LICENSING = [
  'nmod',
  'acl',
  'acl:relcl',
  'amod',
  'compound',
  'nmod:poss',
  'flat',
  'appos',
  'nummod',
  'nmod:desc',
  'nmod:unmarked',
];

/**
 * Whether "the" before this noun is clear without the sentences before: the noun is a name, is unique in the
 * world ("the sun"), or carries words of its own that say which one ("the court of appeals"). "The airline"
 * alone is not.
 */
export function isLicensed(tree: Tree, noun: number, kept: ReadonlySet<number>): boolean {
  if (noun < 0) return false;
  const token = tree.token(noun);
  if (token.upos === 'PROPN' || tree.mention(noun)) return true;
  if (UNIQUE_NOUNS.has(token.lemma.toLowerCase())) return true;
  return tree
    .children(noun)
    .some(
      (child) =>
        kept.has(child) && tree.has(child, ...LICENSING) && !POINTING_ADJECTIVES.has(tree.lower(child)),
    );
}

/** Whether the noun phrase says which thing it is about: "a two-day shutdown", "the government of Samoa". */
export function isIntroduced(tree: Tree, noun: number): boolean {
  return tree
    .children(noun)
    .some((child) => tree.has(child, ...LICENSING) && !POINTING_ADJECTIVES.has(tree.lower(child)));
}
