import { isPersonNoun } from '../document/coreference/person-nouns.js';
import { isTitle } from '../document/passes/name-words.js';
import type { Tree } from '../document/tree.js';
import type { Mention } from '../model.js';

/** "Abu Ayyub al-Masri" of whom the name was taken to begin with Ayyub. */
export function isCutName(tree: Tree, { first }: Mention): boolean {
  const before = tree.tokens[first - 1];
  if (before?.upos !== 'PROPN' || before.sentence !== tree.token(first).sentence) return false;
  return !isTitle(before.text) && !isPersonNoun(before.text.toLowerCase());
}
