import { Tree } from '../document/tree.js';
import type { Distractor, Document, Item } from '../model.js';
import { seededRandom } from '../quiz/random.js';
import { deriveDrafts } from './derive-items.js';
import type { Knowledge } from './knowledge.js';
import { OptionOffers } from './offer-options.js';

/** What tells where an item came from, also after somebody changed its words. */
export type ItemOrigin = Pick<Item, 'rule' | 'key'> & { readonly evidence: Pick<Item['evidence'], 'start'> };

/** How often the offer is asked for with another seed: after so many, what is left has hardly ever come. */
const TRIES = 16;

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * Further wrong answers for an item of this article, none of those that are taken, in a steady order.
 * @param taken texts that stand in the item already.
 */
export function spareDistractors(
  document: Document,
  knowledge: Knowledge,
  origin: ItemOrigin,
  taken: readonly string[],
): Distractor[] {
  const drafts = deriveDrafts(document, knowledge)
    .candidates.map(({ draft }) => draft)
    .filter(({ rule, evidence }) => rule === origin.rule && evidence.start === origin.evidence.start);
  const draft = drafts.find(({ key }) => key === origin.key) ?? drafts[0];
  if (draft === undefined) return [];
  const offers = new OptionOffers(document, new Tree(document), knowledge.world);
  const seen = new Set(taken.map(plain));
  const spares: Distractor[] = [];
  for (let round = 0; round < TRIES; round++) {
    for (const distractor of offers.offer(draft, seededRandom(`spare/${round}`)).distractors) {
      if (seen.has(plain(distractor.text))) continue;
      seen.add(plain(distractor.text));
      spares.push(distractor);
    }
  }
  return spares;
}
