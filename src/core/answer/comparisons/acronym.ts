import type { Comparison } from '../asked.js';
import { contentOf } from '../content.js';
import type { Phrase, WordPart } from '../phrase.js';
import { isWord } from '../phrase.js';
import { LINKS } from '../word-lists.js';

/** Two letters fit too many phrases: "EU" is also Eastern Ukraine. */
const SHORTEST_SPELT_OUT = 3;

/** The words of a name, null when a number is among them. */
function namingWords(phrase: Phrase): readonly WordPart[] | null {
  const parts = contentOf(phrase);
  return parts.every(isWord) ? parts : null;
}

const initials = (words: readonly WordPart[]): string[] => {
  const all = words.map((word) => word.typed[0]).join('');
  const main = words.filter((word) => !LINKS.has(word.typed)).map((word) => word.typed[0]);
  return [all, main.join('')];
};

const isName = (words: readonly WordPart[]): boolean =>
  words.length > 1 && words.every((word) => word.capital || LINKS.has(word.typed));

/** "WHO" for "World Health Organization", "North Atlantic Treaty Organization" for "NATO". Not for people. */
export const acronym: Comparison = {
  name: 'acronym',
  compare(answer, accepted, asked) {
    const [typed, meant] = [namingWords(answer), namingWords(accepted)];
    if (asked.person || !typed?.length || !meant?.length) return null;
    const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
    const letters = short[0]?.typed ?? '';
    if (short.length !== 1 || long.length < 2 || !initials(long).includes(letters)) return null;
    if (short === typed) return isName(long) ? 'by its initials' : null;
    const capitals = accepted.raw.replace(/[^\p{L}]/gu, '');
    const spelt = letters.length >= SHORTEST_SPELT_OUT && capitals === capitals.toUpperCase();
    return spelt ? 'spelt out' : null;
  },
};
