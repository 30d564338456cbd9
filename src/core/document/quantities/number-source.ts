import { DIGITS, MAGNITUDE, NUMBER_WORD } from './read-number.js';

/** Regex source of a class of letters; `\p{L}` with the flags `iu` takes milliseconds to compile. */
export const LETTER = 'A-Za-zÀ-ɏ';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const SMALL = String.raw`(?:${TENS}[-\s]${UNITS}|${NUMBER_WORD})\b`;

/** In words: `twenty-one`, `a hundred and five`, `two and a half million`, `a dozen`. */
const WORDED = String.raw`(?:half\san?\s${MAGNITUDE}\b|(?:${SMALL}|an?)(?:[-\s]and[-\s]a[-\s]half)?(?:\s${MAGNITUDE}\b)+(?:\s(?:and\s)?${SMALL}(?:\s${MAGNITUDE}\b)*)*|${SMALL}(?:\sand\sa\shalf)?)`;

/** In digits, and not the beginning of a longer figure like 192.168.0.1, 3-0, 555-1234, 10:30. */
const FIGURE = String.raw`(?:${DIGITS})(?![,.]?\d|[-–/:]\d|-to-|\s[–/]\s\d)(?:\s${MAGNITUDE}\b)?`;

/** What may not stand before a number: it would be the rest of K2-18b, COVID-19, 3-0, v1.2. */
const START = String.raw`(?<![${LETTER}0-9_.,/:’']|[${LETTER}\d][-–‐]|\d\s[–/]\s)`;

/** Regex source (flag `i`) of any number in digits or words, in a group `number`. */
export const NUMBER = String.raw`${START}(?<number>${FIGURE}|${WORDED})`;

/** The same in digits right after a currency sign. */
export const FIGURE_AFTER_SIGN = `(?<number>${FIGURE})`;
