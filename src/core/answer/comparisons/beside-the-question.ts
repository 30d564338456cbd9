import type { Comparison } from '../asked.js';
import { contentOf } from '../content.js';
import { partsAlike } from '../parts-alike.js';
import type { Part, WordPart } from '../phrase.js';
import { isNumber, isWord } from '../phrase.js';
import { COUNTED, LINKS, NEGATIONS } from '../word-lists.js';

const keysOf = (parts: readonly Part[]): Set<string> => new Set(parts.filter(isWord).map((word) => word.key));

const isLink = (word: WordPart): boolean => LINKS.has(word.typed) && word.typed !== 'and';

/**
 * "eight diplomats" for "eight" when the question says which diplomats, and "NATO" for "its mission to NATO"
 * when it asks which mission. Only what the other side leaves out may go, so the order of the rest still
 * counts; a capital in the key stays: Mexico City is not Mexico.
 */
export const besideTheQuestion: Comparison = {
  name: 'beside-the-question',
  compare(answer, accepted, asked) {
    const [typed, meant] = [contentOf(answer), contentOf(accepted)];
    const stem = keysOf(asked.stem.parts);
    const [typedKeys, meantKeys] = [keysOf(typed), keysOf(meant)];
    const counting = meant.some(isNumber);
    const said = (word: WordPart): boolean =>
      !NEGATIONS.has(word.typed) && (stem.has(word.key) || (counting && COUNTED.has(word.key)));
    const extra = typed.filter(isWord).filter((word) => !meantKeys.has(word.key));
    const missing = meant.filter(isWord).filter((word) => !typedKeys.has(word.key) && !word.capital);
    const [extraLinks, missingLinks] = [extra.filter(isLink), missing.filter(isLink)];
    // a link against a link is another relation: flights from Russia, flights to Russia
    if (extraLinks.length > 0 && missingLinks.length > 0) return null;
    const idle = new Set<Part>([...extra, ...missing].filter((word) => said(word) || isLink(word)));
    const [shortTyped, shortMeant] = [typed, meant].map((parts) => parts.filter((part) => !idle.has(part)));
    if (!shortTyped?.length || shortTyped.length !== shortMeant?.length) return null;
    const alike = shortTyped.every((part, i) => partsAlike(part, shortMeant[i] as Part, asked));
    return alike ? 'without what the question says itself' : null;
  },
};
