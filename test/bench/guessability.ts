import { contentWords } from '../../src/core/item/wording/content-words.js';
import type { Item } from '../../src/core/model.js';
import { optionValue } from '../../src/core/quiz/option-value.js';

/** How often somebody who has not read the article is right by each trick; by chance it is a quarter. */
export interface Guessability {
  /** Items with options. */
  readonly items: number;
  /** Of these, items whose options are numbers or dates. */
  readonly numeric: number;
  /** Expected right answers of those who take the longest option, or the one most like the stem; equals by lot. */
  readonly longest: number;
  readonly shortest: number;
  readonly likeStem: number;
  /** Keys at each position, A first. */
  readonly letters: readonly number[];
  /** Keys at each rank among numeric options, the smallest first. */
  readonly ranks: readonly number[];
}

export function guessabilityOf(items: readonly Item[]): Guessability {
  const choices = items.filter(({ options }) => options.length > 0);
  const numeric = choices.filter(({ options }) => options.every((option) => optionValue(option) !== null));
  return {
    items: choices.length,
    numeric: numeric.length,
    longest: expected(choices, (option) => option.length),
    shortest: expected(choices, (option) => -option.length),
    likeStem: expected(choices, (option, stem) => sharedWords(option, stem)),
    letters: positions(choices.map(({ options, key }) => options.indexOf(key))),
    ranks: positions(numeric.map(rankOfKey)),
  };
}

/** Sum over the items of the chance to hit the key among the options that measure most. */
function expected(items: readonly Item[], measure: (option: string, stem: string) => number): number {
  return items.reduce((sum, { options, key, stem }) => {
    const most = Math.max(...options.map((option) => measure(option, stem)));
    const best = options.filter((option) => measure(option, stem) === most);
    return best.includes(key) ? sum + 1 / best.length : sum;
  }, 0);
}

function sharedWords(option: string, stem: string): number {
  const words = contentWords(stem);
  return [...contentWords(option)].filter((word) => words.has(word)).length;
}

function rankOfKey({ options, key }: Item): number {
  const values = options.map((option) => optionValue(option) ?? 0).sort((a, b) => a - b);
  return values.indexOf(optionValue(key) ?? 0);
}

function positions(indexes: readonly number[]): number[] {
  return [0, 1, 2, 3].map((position) => indexes.filter((index) => index === position).length);
}
