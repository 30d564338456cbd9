import { hashText } from './hash-text.js';

/**
 * The form under which a word is looked up: lower case, straight quotation marks, and numbers made
 * alike: `2021` is `!YEAR`, `1,500` is `!DIGITS`, `B52` is `b00`.
 */
export function normalForm(word: string): string {
  if (!/\d/.test(word)) return word.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  if (/^\d{4}$/.test(word)) return '!YEAR';
  return /^[\d.,:/-]+$/.test(word) ? '!DIGITS' : word.toLowerCase().replace(/\d/g, '0');
}

/** The kinds of characters in a row, each once: `McDonald` is `XxXx`, `F-16` is `X-d`. */
export function wordShape(word: string): string {
  let shape = '';
  for (const character of word.slice(0, 12)) {
    const kind = characterKind(character);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function characterKind(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\d/.test(character) ? 'd' : character;
}

/** Longer words count as this long. */
const LONGEST = 9;

/** Rows of the affix table for a word: its beginnings, its endings, its shape and its length. */
export function affixRows(word: string, rows: number): Int32Array {
  const form = normalForm(word);
  const features = [
    'a' + form.slice(0, 1),
    'b' + form.slice(0, 2),
    'c' + form.slice(0, 3),
    'd' + form.slice(-1),
    'e' + form.slice(-2),
    'f' + form.slice(-3),
    'g' + form.slice(-4),
    'h' + wordShape(word),
    'i' + Math.min(word.length, LONGEST),
  ];
  return Int32Array.from(features, (feature) => hashText(feature) % rows);
}
