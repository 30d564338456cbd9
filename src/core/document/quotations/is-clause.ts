import type { Token } from '../../model.js';

const FINITE = /^(?:VBD|VBP|VBZ|MD)$/;
const SMALL_WORD = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|with|from|by|as)$/i;

/** "The Force Awakens", "Better Idea of Afghan Girls": the name of a work, every long word with a capital. */
function isTitle(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => /\p{L}/u.test(text) && !SMALL_WORD.test(text));
  return (
    long.length > 0 &&
    words.length < 12 &&
    long.every(({ text }) => /^[\p{Lu}\p{N}'’]/u.test(text)) &&
    !/[.!?]/.test(words.at(-1)?.text ?? '')
  );
}

/** "that gives delight", "because it works": part of a sentence that goes on outside the marks. */
const isSubordinate = ({ text, xpos, deprel }: Token): boolean =>
  /^\p{Ll}/u.test(text) && (/^(?:IN|WDT|WP|TO)$/.test(xpos) || deprel === 'mark');

/** Whether the words between quotation marks are a clause, and not a phrase or a title in quotes. */
export function isClause(words: readonly Token[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || isTitle(words) || isSubordinate(first)) return false;
  const main = words.some(
    ({ deprel, head }) => /^(?:nsubj|csubj|expl)/.test(deprel) && isMain(words[head - first.index]),
  );
  if (main && words.some(({ xpos }) => FINITE.test(xpos))) return true;
  // "Never again.", "Get out!"
  return words.length > 2 && /^\p{Lu}/u.test(first.text) && /^[.!?…]/.test(last.text);
}

/** A predicate within the words that is no relative clause: of "everything he did" nothing is. */
const isMain = (predicate: Token | undefined): boolean =>
  predicate !== undefined && !predicate.deprel.startsWith('acl');
