import type { Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';

/** Nouns that come with a number of their own. */
const NUMBERED =
  /^(?:page|chapter|phase|stage|type|day|level|part|section|article|item|room|gate|flight|route|channel|grade|category|version|episode|season|round|lane|line|platform|pier|unit|group|class|model|volume|step|size|figure|table|element|post|highway|apartment|bus|case|number)$/;

/**
 * Whether a number names a thing instead of counting some: "page 3", "day five", "Boeing 737", "posts 542 and
 * 543". Such a number follows its noun; one that counts stands before it, as in "in Texas 300 people".
 */
export function isLabel(search: TokenSearch, number: Token): boolean {
  const left = search.neighbour(number, -1);
  const plural = search.neighbour(number, 1)?.xpos === 'NNS';
  if (plural || (number.deprel.startsWith('nummod') && number.head > number.index)) return false;
  const head = search.head(number);
  if (number.deprel === 'conj' && head !== undefined) {
    // "543" in "posts 542 and 543", "the A300 and 747"
    return head.upos === 'NUM' ? isLabel(search, head) : head.upos === 'PROPN' && !hasNoun(search, number);
  }
  if (left === undefined) return false;
  if (left.upos === 'PROPN' && /^\p{Lu}/u.test(left.text)) return true;
  return NUMBERED.test(left.lemma) || (left.upos === 'NOUN' && number.head === left.index);
}

const hasNoun = (search: TokenSearch, number: Token): boolean =>
  search.children(number).some(({ deprel }) => deprel.startsWith('nmod'));
