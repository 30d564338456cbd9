import { createHash } from 'node:crypto';
import type { ItemKind } from '../../src/core/model.js';
import { orderOptions } from '../../src/core/quiz/order-options.js';
import { seededRandom } from '../../src/core/quiz/random.js';
import { HUMAN, type JudgedItem } from '../../src/training/judged/judged-item.js';
import type { GoldFact } from './gold.js';

/** What the gold files call an answer, as the kind of question it is asked by. */
const KINDS: Readonly<Record<string, ItemKind>> = {
  person: 'who',
  organisation: 'which',
  place: 'where',
  date: 'when',
  number: 'how-many',
  money: 'how-many',
  reason: 'why',
  manner: 'how',
  quote: 'quotation',
};

/**
 * Questions that people wrote about an article, the most important first: mixed in among ours, they show how strict
 * the judge is.
 */
export function humanItems(
  slug: string,
  facts: readonly GoldFact[],
  count: number,
  seed: string,
): JudgedItem[] {
  const chosen = facts.toSorted((a, b) => b.importance - a.importance).slice(0, count);
  const choices = chosen.map(({ answer, distractors }) => ({
    key: answer,
    distractors:
      distractors.length === 3 ? distractors.map((text) => ({ text, from: HUMAN, why: null })) : [],
  }));
  const orders = orderOptions(choices, seededRandom(`${seed}/${slug}`));
  return chosen.map(({ question, answer, accept, type }, i) => ({
    item: createHash('sha256').update(`${slug}\n${question}`).digest('hex').slice(0, 8),
    article: slug,
    kind: KINDS[type] ?? 'what',
    stem: question,
    key: answer,
    accept,
    options: orders[i] ?? [],
    derivation: null,
    rule: HUMAN,
    score: 0,
    features: {},
    chosen: true,
  }));
}
