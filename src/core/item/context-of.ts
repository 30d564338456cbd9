import type { Tree } from '../document/tree.js';
import type { Document } from '../model.js';
import type { World } from '../world/world.js';
import { isPartial } from './context/headline.js';
import type { AskContext } from './item-type.js';
import type { LeadContext } from './lead-context.js';
import { Anchors } from './wording/anchors.js';
import { Attributions } from './wording/attributed.js';
import { contentWords } from './wording/content-words.js';
import { Naming } from './wording/naming.js';
import { Phrases } from './wording/phrase.js';
import { StemWriter } from './wording/stem.js';

/**
 * @param lead what stands before the questions, if anything
 */
export function contextOf(tree: Tree, world: World, lead?: LeadContext): AskContext {
  const { document } = tree;
  // Behind a part of the headline readers know less of what the story has (65 in 100 accepted, behind the whole 77).
  const isLed = lead !== undefined && !isPartial(lead.text);
  const phrases = new Phrases(document, tree, world, lead?.nouns, isLed);
  const anchors = new Anchors(document, tree);
  const topics = topicsOf(document);
  return {
    document,
    tree,
    phrases,
    world,
    stems: new StemWriter(tree, phrases),
    naming: new Naming(document, tree, phrases, world),
    attributions: new Attributions(tree, phrases),
    anchor: (fact) => {
      const anchor = anchors.anchor(fact);
      // Behind a dated headline nobody needs a month that the clause itself does not have, and it may be wrong.
      const spare =
        lead !== undefined &&
        anchor.words !== null &&
        (isSaid(anchor.words, lead.text) || (anchor.guessed === true && /\d{4}/.test(lead.text)));
      return spare ? { ...anchor, words: null } : anchor;
    },
    looseness: isLed ? 2 : lead ? 1 : 0,
    isTopic: (word) => [...contentWords(word)].some((each) => topics.has(each)),
    isTopical: (words) => words.size >= 5 && [...words].some((word) => topics.has(word)),
  };
}

/** "in October 2021" behind "On October 18, 2021, …": the date is told. */
export function isSaid(anchor: string, text: string): boolean {
  return anchor
    .split(' ')
    .slice(1)
    .every((word) => text.includes(word));
}

/** Words of the title, and nouns that the article keeps coming back to. */
function topicsOf(document: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const token of document.tokens) {
    if (token.upos === 'NOUN')
      for (const word of contentWords(token.lemma)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
  return new Set([...contentWords(document.article.title), ...frequent]);
}
