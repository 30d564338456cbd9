import { hashText } from './hash-text.js';

/** Lists a phrase may stand in, in the order of their bits. The last two are not lists. */
export const GAZETTEER_BITS = [
  'country',
  'city',
  'first name',
  'surname',
  'demonym',
  'known person',
  'known place',
  'known group',
  'part of a longer phrase',
  'starts the sentence',
] as const;

type GazetteerBit = (typeof GAZETTEER_BITS)[number];

/** A phrase of more words than this is not looked for. */
const LONGEST_PHRASE = 5;

const CAPITAL = /^\p{Lu}/u;

export function bitOf(name: GazetteerBit): number {
  return 1 << GAZETTEER_BITS.indexOf(name);
}

/** One-word names are only telling by themselves: "Paris Hilton" is no reason to call "Hilton" a city. */
const NAME_WORDS = bitOf('first name') | bitOf('surname');

/** Known names, kept as sorted hashes of the phrases in lower case; about 60,000 in five bytes each. */
export interface Gazetteer {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** The lists that the phrase with the same position in `hashes` stands in. */
  readonly bits: Uint8Array;
}

/** Bits of the lists in which a phrase stands, 0 for none. */
export function listsOf(gazetteer: Gazetteer, phrase: string): number {
  const hash = hashText(phrase);
  let low = 0;
  let high = gazetteer.hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = gazetteer.hashes[middle]!;
    if (found === hash) return gazetteer.bits[middle]!;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** For each word of a sentence, the bits of all listed phrases that it is part of. */
export function markListed(gazetteer: Gazetteer, words: readonly string[]): Int32Array {
  const marks = new Int32Array(words.length);
  words.forEach((word, first) => {
    if (!CAPITAL.test(word)) return;
    let phrase = '';
    for (let last = first; last < Math.min(words.length, first + LONGEST_PHRASE); last++) {
      phrase += (last > first ? ' ' : '') + words[last]!.toLowerCase();
      const lists = listsOf(gazetteer, phrase);
      if (lists === 0) continue;
      const whole = last > first && (lists & ~NAME_WORDS) !== 0;
      for (let i = first; i <= last; i++) {
        marks[i] = marks[i]! | lists | (whole ? bitOf('part of a longer phrase') : 0);
      }
    }
  });
  if (words.length > 0) marks[0] = marks[0]! | bitOf('starts the sentence');
  return marks;
}
