import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Tree } from '../document/tree.js';
import type { Document, Item } from '../model.js';
import { orderOptions } from '../quiz/order-options.js';
import { seededRandom } from '../quiz/random.js';
import type { Candidate } from './worth.js';
import type { Draft } from './draft.js';
import type { Knowledge } from './knowledge.js';
import { firstFault } from './lint-item.js';
import { OptionOffers, type Offer } from './offer-options.js';

/** Candidates as items, with options. */
export function writeItems(
  document: Document,
  { world }: Pick<Knowledge, 'world'>,
  candidates: readonly Candidate[],
  seed: string,
): Item[] {
  const offers = new OptionOffers(document, new Tree(document), world);
  const items = candidates.map(({ draft, score }) => {
    const id = idOf(document, draft);
    const random = seededRandom(`${seed}/${id}`);
    const item = {
      id,
      kind: draft.kind,
      stem: draft.stem,
      key: draft.key,
      accept: draft.accept,
      evidence: {
        ...draft.evidence,
        text: document.article.body.slice(draft.evidence.start, draft.evidence.end),
      },
      derivation: draft.derivation,
      rule: draft.rule,
      score: Math.round(score * 1000) / 1000,
    };
    return { ...item, ...flawless(item, offers.offer(draft, random)) };
  });
  // No letter is the answer much more often than another.
  const orders = orderOptions(items, seededRandom(`${seed}/${document.article.body.length}`));
  return items.map((item, i) => ({ ...item, options: orders[i] ?? [] }));
}

/** The options, unless the linter finds fault with them: then the question is asked as recall. */
function flawless(item: Omit<Item, keyof Offer>, offer: Offer): Offer {
  const fault = firstFault({ ...item, ...offer });
  return fault === null ? offer : { distractors: [], options: [], recallOnly: fault };
}

/** The same article, rule, evidence and key give the same id; rewording the stem does not change it. */
function idOf(document: Document, draft: Draft): string {
  const words = [
    document.article.body,
    draft.rule,
    draft.evidence.start,
    draft.fact.predicate,
    draft.fact.quotation,
    draft.key,
  ].join('\u0000');
  return bytesToHex(sha256(utf8ToBytes(words))).slice(0, 20);
}
