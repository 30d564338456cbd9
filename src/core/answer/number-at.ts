const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS = ['tenth', 'eleventh', 'twelfth', ...TEENS.slice(3).map((word) => `${word}th`)];
const ORDINAL_TENS = TENS.map((word) => word.replace(/y$/, 'ieth'));

/** Largest first, as `valueOf` takes them apart. */
const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 1e2],
  ['dozen', 12],
];

/** The second word of `two thirds`; `half` parts a thing in 2, `third` in 3 … */
const SHARES = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

const counted = (words: readonly string[], first: number, step = 1): [string, number][] =>
  words.map((word, position): [string, number] => [word, first + position * step]);

const VALUES = new Map<string, number>([
  ...counted([...ONES, ...TEENS], 1),
  ...counted(TENS, 20, 10),
  ...counted([...ORDINAL_ONES, ...ORDINAL_TEENS], 1),
  ...counted(ORDINAL_TENS, 20, 10),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
]);

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;

const ONE = any(ONES);
const TEN = any(TENS);
const SMALL = `(?:${TEN}(?: ${ONE})?|${any(TEENS)}|${ONE}|zero|nil|none)`;
const HUNDREDS = `(?:(?:${SMALL}|a) hundred(?:(?: and)? ${SMALL})?)`;
const GROUP = String.raw`(?:${HUNDREDS}|${SMALL}|\d*\.?\d+)(?: and a half| point(?: (?:zero|${ONE}))+)?`;
const SCALE = `${any(SCALES.map(([word]) => word))}s?`;
const SCALED = String.raw`(?:${GROUP}|an?) ${SCALE}(?: ${SCALE})?(?!\w)`;
const CARDINAL = `half (?:an? )?${SCALE}|${SCALED}(?:(?: and)? ${SCALED})*(?:(?: and)? (?:${HUNDREDS}|${SMALL}))?|${GROUP}`;
const RANK = `${TEN} ${any(ORDINAL_ONES)}|${any([...ORDINAL_TENS, ...ORDINAL_TEENS, ...ORDINAL_ONES])}`;

const PATTERNS = {
  cardinal: new RegExp(String.raw`^(?:${CARDINAL})(?![\w])`),
  ordinal: new RegExp(String.raw`^(?:(\d+) ?(?:st|nd|rd|th)|(${RANK}))(?!\w)`),
  half: new RegExp(String.raw`^half(?!\w)(?! (?:an? )?${SCALE})`),
  share: new RegExp(String.raw`^(an?|${ONE}|\d) (${any(SHARES)})s?(?!\w)`),
  slash: /^(?:(\d+) )?(\d+)\/(\d+)(?![\d/])/,
};

const SCALE_PATTERNS = SCALES.map(
  ([word, size]) => [word, size, new RegExp(String.raw`\b${word}s?\b`)] as const,
);

const wordValue = (word: string): number => VALUES.get(word) ?? (Number(word) || 0);

/** Adds up the words of one number; a scale multiplies what stands in front of it (`twelve hundred thousand`). */
function valueOf(words: string): number {
  for (const [scale, size, pattern] of SCALE_PATTERNS) {
    const [before = '', ...after] = words.split(pattern);
    if (after.length > 0) {
      return (before.trim() === '' ? 1 : valueOf(before)) * size + valueOf(after.join(scale));
    }
  }
  const [whole = '', decimals] = words
    .replace(/ and a half/, ' half')
    .replace(/^half an? /, 'half ')
    .split(' point ');
  const sum = whole.split(' ').reduce((total, word) => total + wordValue(word), 0);
  return decimals === undefined ? sum : Number(`${sum}.${decimals.split(' ').map(wordValue).join('')}`);
}

export interface NumberAt {
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** UTF-16 code units it takes. */
  readonly length: number;
}

function fractionAt(text: string): NumberAt | null {
  const half = PATTERNS.half.exec(text);
  if (half) return { value: 0.5, form: 'fraction', length: half[0].length };
  const share = PATTERNS.share.exec(text);
  if (share) {
    const parts = SHARES.indexOf(share[2] ?? '') + 2;
    return { value: valueOf(share[1] ?? '') / parts, form: 'fraction', length: share[0].length };
  }
  const slash = PATTERNS.slash.exec(text);
  if (slash === null || Number(slash[3]) === 0) return null;
  const value = Number(slash[1] ?? 0) + Number(slash[2]) / Number(slash[3]);
  return { value, form: slash[1] === undefined ? 'fraction' : 'cardinal', length: slash[0].length };
}

/**
 * The number with which the text begins: `8`, `1.5 million`, `twenty one`, `a hundred and five`,
 * `two and a half million`, `half a dozen`, `third`, `21st`, `two thirds`. Null when none does.
 * The text is lower case, hyphens are spaces and figures are plain (see `plainFigures`).
 */
export function numberAt(text: string): NumberAt | null {
  const fraction = fractionAt(text);
  if (fraction !== null) return fraction;
  const ordinal = PATTERNS.ordinal.exec(text);
  if (ordinal) {
    const value = ordinal[1] === undefined ? valueOf(ordinal[2] ?? '') : Number(ordinal[1]);
    return { value, form: 'ordinal', length: ordinal[0].length };
  }
  const cardinal = PATTERNS.cardinal.exec(text);
  return cardinal && { value: valueOf(cardinal[0]), form: 'cardinal', length: cardinal[0].length };
}
