import type { Item } from '../model.js';
import { optionValue } from './option-value.js';
import { shuffled, type Random } from './random.js';

type Choices = Pick<Item, 'key' | 'distractors'>;

const optionsOf = ({ key, distractors }: Choices): string[] => [key, ...distractors.map(({ text }) => text)];

/** Numbers and dates in ascending order: a key among them is found by knowing, not by searching. Null for the rest. */
function ascending(options: readonly string[]): string[] | null {
  const valued = options.map((text) => ({ text, value: optionValue(text) ?? Number.NaN }));
  if (valued.some(({ value }) => Number.isNaN(value))) return null;
  return valued.sort((a, b) => a.value - b.value).map(({ text }) => text);
}

/** How many keys stand at each position so far, by position. */
class KeyPositions {
  private readonly counts = new Map<number, number>();

  add(position: number): void {
    this.counts.set(position, this.at(position) + 1);
  }

  /** The position below `size` with the fewest keys, chance deciding between equals. */
  leastUsed(size: number, random: Random): number {
    const positions = shuffled(
      Array.from({ length: size }, (_, position) => position),
      random,
    );
    return positions.reduce((best, position) => (this.at(position) < this.at(best) ? position : best));
  }

  private at(position: number): number {
    return this.counts.get(position) ?? 0;
  }
}

/**
 * The order of the options of every item of a quiz, empty for an item without distractors. Numbers ascend; the other
 * keys go where the fewest stand, so that no letter is the answer much more often than another.
 */
export function orderOptions(items: readonly Choices[], random: Random): string[][] {
  const positions = new KeyPositions();
  const fixed = items.map((item) => (item.distractors.length === 0 ? [] : ascending(optionsOf(item))));
  for (const [index, { key }] of items.entries()) {
    if (fixed[index]?.includes(key)) positions.add(fixed[index].indexOf(key));
  }
  return items.map((item, index) => {
    const options = fixed[index];
    if (options !== null && options !== undefined) return options;
    const position = positions.leastUsed(item.distractors.length + 1, random);
    positions.add(position);
    const distractors = shuffled(
      item.distractors.map(({ text }) => text),
      random,
    );
    return distractors.toSpliced(position, 0, item.key);
  });
}
