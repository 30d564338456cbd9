import type { Anaphor, Document } from '../../model.js';
import { probabilities } from '../coreference/pronoun-weights.js';
import { resolveAge } from '../coreference/resolve-age.js';
import { resolveIt } from '../coreference/resolve-it.js';
import { resolveNoun } from '../coreference/resolve-noun.js';
import { resolvePronouns } from '../coreference/resolve-pronouns.js';
import { resolveThings } from '../coreference/resolve-things.js';
import { chooseThing } from '../coreference/thing-model.js';
import type { LanguageModel } from '../language-model.js';
import { Tree } from '../tree.js';

/** From this probability on "it" and "they" are taken to be resolved. */
const SURE = { it: 0.8, they: 0.88 } as const;

/**
 * Resolves "he", "she", "it" and "they" by learned weights, and "the airline" where the article leaves no doubt; all
 * else stays open. In the order of the text.
 */
export function resolveAnaphors(
  document: Omit<Document, 'anaphors'>,
  { pronouns: weights, things }: Pick<LanguageModel, 'pronouns' | 'things'>,
): Anaphor[] {
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
  for (const thing of resolveThings({ ...document, anaphors: pronouns }, (place, features) =>
    chooseThing(things, place, features),
  )) {
    const known = found.some(({ first, last }) => first <= thing.first && thing.first < last);
    const word = document.tokens[thing.first]?.lemma.startsWith('the') ? 'they' : 'it';
    if (thing.confidence >= SURE[word] && !known) found.push(thing);
  }
  const aged = document.quantities.flatMap((quantity) => resolveAge(tree, quantity) ?? []);
  return [...pronouns, ...found, ...aged].sort((a, b) => a.start - b.start);
}
