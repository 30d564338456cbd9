import { isTitle } from '../../document/passes/name-words.js';
import type { Tree } from '../../document/tree.js';

/** "the No Child Left Behind law": a small word with a capital, between others, is of a title. */
export function isInTitle(tree: Tree, at: number): boolean {
  if (/^(?:the|an?)$/i.test(tree.token(at).text)) return false;
  const beside = [at - 1, at + 1].map((each) => tree.tokens[each]?.text ?? '');
  // "… said Regina Ip In the Hong Kong Island constituency": a sentence that begins in the midst of another
  if (/^(?:the|an?)$/i.test(beside[1] ?? '')) return false;
  return (
    beside.every((word) => /^(?:\p{Lu}?\p{Ll}|['’]s)/u.test(word)) &&
    beside.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** "Environment Minister Ann Lee said": an office, though a common noun opens it. */
export const opensOffice = (tree: Tree, at: number): boolean =>
  tree.token(at).upos === 'NOUN' && isTitle(tree.tokens[at + 1]?.text ?? '');
