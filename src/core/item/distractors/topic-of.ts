import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';

/** What the article is about, as the list of actions has it: `politics`, `health`; null when nothing prevails. */
export function topicOf(document: Document, world: World): string | null {
  return world.actions.topicOf(document.tokens.map(({ lemma }) => lemma.toLowerCase()));
}
