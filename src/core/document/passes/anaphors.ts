import type { Anaphor, Document } from '../../model.js';
import { probabilities } from '../coreference/pronoun-weights.js';
import type { PronounWeights } from '../coreference/pronoun-weights.js';
import { resolveAge } from '../coreference/resolve-age.js';
import { resolveIt } from '../coreference/resolve-it.js';
import { resolveNoun } from '../coreference/resolve-noun.js';
import { resolvePronouns } from '../coreference/resolve-pronouns.js';
import { Tree } from '../tree.js';

/**
 * Resolves "he" and "she" by learned weights, and a few "it" and "the airline" where the article leaves no
 * doubt; all else stays open. In the order of the text.
 */
export function resolveAnaphors(document: Omit<Document, 'anaphors'>, weights: PronounWeights): Anaphor[] {
  const pronouns = resolvePronouns(document, (_token, _candidates, features) => {
    const given = probabilities(weights, features);
    const confidence = Math.max(...given);
    return { chosen: given.indexOf(confidence), confidence };
  });
  const tree = new Tree({ ...document, anaphors: pronouns });
  const found: Anaphor[] = [];
  for (const token of document.tokens) {
    const resolved = resolveNoun(tree, token) ?? resolveIt(tree, token, found);
    if (resolved !== null) found.push(resolved);
  }
  const aged = document.quantities.flatMap((quantity) => resolveAge(tree, quantity) ?? []);
  return [...pronouns, ...found, ...aged].sort((a, b) => a.start - b.start);
}
