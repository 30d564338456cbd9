import { partHeadline } from '../../src/core/item/context/headline.js';
import { contentWords } from '../../src/core/item/wording/content-words.js';
import type { Item } from '../../src/core/model.js';

/** From this share of common content words on, two stems of an article ask for much the same. */
const NEARLY_EQUAL = 0.75;

/** Pairs of items of one article with nearly equal stems. */
export function nearDuplicates(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, i) =>
    items
      .slice(i + 1)
      .filter((other) => likeness(questionIn(item), questionIn(other)) >= NEARLY_EQUAL)
      .map((other): [Item, Item] => [item, other]),
  );
}

/** Without the headline or opening, which many have in common. */
const questionIn = ({ stem }: Item): string => partHeadline(stem).question;

/** Words in common of all words, 0..1. */
function likeness(a: string, b: string): number {
  const [first, second] = [contentWords(a), contentWords(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}
