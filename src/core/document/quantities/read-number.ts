const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
};

const WORDS = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
]);

/** Regex source of one number word that can begin a number: `seven`, `twenty`, `hundred` not among them. */
export const NUMBER_WORD = `(?:${[...SMALL, ...TENS].toSorted((a, b) => b.length - a.length).join('|')})`;

/** Regex source of a number in digits: `1,500`, `2.5`, `1 500` not among them (it is two numbers too often). */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** `hundred`, `million`, and the letters that stand for them after digits. */
export const MAGNITUDE = '(?:hundred|thousand|million|billion|trillion|dozen)';

/**
 * The value of a number in digits or words: `1,500`, `4.5 billion`, `60m`, `twenty-one`, `a hundred and five`,
 * `two and a half million`, `half a million`, `a dozen`. Null when any word of it is not part of a number.
 */
export function readNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'of');
  if (words.length === 0) return null;
  // "twelve hundred thousand" is (12 × 100) × 1000: `part` gathers what the next thousand or million multiplies
  let total = 0;
  let part: number | null = null;
  for (const [position, word] of words.entries()) {
    const magnitude = MAGNITUDES[word];
    if (magnitude !== undefined) {
      part = (part ?? 1) * magnitude;
      if (magnitude >= 1e3) {
        total += part;
        part = words.length > position + 1 ? 0 : null;
      }
      continue;
    }
    if (word === 'half') {
      part = (part ?? 0) + 0.5;
      continue;
    }
    const value = /^[\d,]*\.?\d+$/.test(word) ? Number(word.replaceAll(',', '')) : WORDS.get(word);
    if (value === undefined) return null;
    // "half a million", "two and a half": the article adds nothing
    if ((word === 'a' || word === 'an') && (part !== null || words[position + 1] === 'half')) continue;
    part = (part ?? 0) + value;
  }
  // 16.6 × 10⁶ is 16600000.000000002 in binary
  return Number((total + (part ?? 0)).toPrecision(12));
}
