import { remembering } from '../once.js';
import { numberPartAt } from './number-part-at.js';
import type { NumberPart, Part, Phrase, WordPart } from './phrase.js';
import { isNumber, isWord } from './phrase.js';
import { plainFigures } from './plain-figures.js';
import { plainText } from './plain-text.js';
import { wellKnownNameAt } from './well-known-names.js';
import { wordKey } from './word-key.js';
import { SHORT_WORDS } from './word-lists.js';

/** Not I, V and X, which are words and letters too, nor XI, which is a name. */
const ROMAN = new Map(Object.entries({ ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9 }));

/** Words and figures with single spaces between them; what is left of the punctuation is what carries meaning. */
function spacedOut(text: string): string {
  return plainText(text)
    .replace(/(?:\b\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\b(c)an't\b|\b(w)on't\b/gi, (_, can: string | undefined, will: string | undefined) =>
      can ? `${can}an not` : `${will}ill not`,
    )
    .replace(/n't\b/gi, ' not')
    .replace(/'s\b/gi, '')
    .replace(/'/g, '')
    .replace(/\bno\.? ?(?=\d)/gi, 'number ')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/°/g, ' degree ')
    .replace(/~ ?/g, 'about ')
    .replace(/(?<![\w.)])-(?=[\d.])/g, 'minus ')
    .replace(/(\d)\+(?!\w)/g, '$1 or more')
    .replace(/(\d)(?!(?:st|nd|rd|th|s)\b)(\p{L})/giu, '$1 $2')
    .replace(/\s+/g, ' ');
}

function wordPart(written: string): WordPart {
  const typed = written.toLowerCase();
  return { kind: 'word', typed, key: wordKey(SHORT_WORDS.get(typed) ?? typed), capital: typed !== written };
}

/** "Charles IV", but "the IV drip": behind an article it is a word. */
function romanPart(written: string, before: Part | undefined): NumberPart | null {
  const count = ROMAN.get(written.toLowerCase());
  const named = before?.kind === 'word' && !/^(?:the|an?)$/.test(before.typed);
  return count === undefined || !named
    ? null
    : { kind: 'number', count, unit: null, bound: null, form: 'roman' };
}

function partsOf(text: string): Part[] {
  const lower = text.toLowerCase();
  const parts: Part[] = [];
  for (let at = 0; at < lower.length;) {
    const number = /[\w$£€¥₹.]/.test(lower[at] ?? '') ? numberPartAt(lower.slice(at)) : null;
    const word = /^\p{L}+|^\d+/u.exec(text.slice(at))?.[0];
    if (number !== null) parts.push(number.part);
    else if (word !== undefined) parts.push(romanPart(word, parts.at(-1)) ?? wordPart(word));
    at += number?.length ?? word?.length ?? 1;
  }
  return parts;
}

/** `2 hours, 14 minutes and 4 seconds`, `5 feet 4 inches`: a smaller unit of the same measure is added. */
function withSums(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const and = result.at(-1);
    const at = and !== undefined && isWord(and) && and.key === 'and' ? result.length - 2 : result.length - 1;
    const whole = result[at];
    const sum = whole !== undefined && isNumber(whole) && isNumber(part) ? added(whole, part) : null;
    if (sum === null) result.push(part);
    else result.splice(at, result.length - at, sum);
  }
  return result;
}

function added(whole: NumberPart, rest: NumberPart): NumberPart | null {
  if (
    whole.unit === null ||
    rest.unit?.measure !== whole.unit.measure ||
    rest.unit.factor >= whole.unit.factor
  )
    return null;
  const count = (whole.count * whole.unit.factor + rest.count * rest.unit.factor) / rest.unit.factor;
  return { ...whole, count, unit: rest.unit };
}

/** `66 to 27` and `66-27`, `between 20 and 30` and `20-30`. */
function withoutRangeWords(parts: readonly Part[]): Part[] {
  const joins = new Set(['to', 'and', 'by', 'through', 'until']);
  return parts.filter((part, i) => {
    const before = parts[i - 1];
    const after = parts[i + 1];
    const between = before !== undefined && after !== undefined && isNumber(before) && isNumber(after);
    return !(between && isWord(part) && joins.has(part.key));
  });
}

/** `US` and `America` are read as `United States`. */
function withWellKnownNames(parts: readonly Part[]): Part[] {
  const keys = parts.map((part) => (isWord(part) ? part.key : ''));
  const result: Part[] = [];
  for (let at = 0; at < parts.length;) {
    const name = wellKnownNameAt(keys.slice(at));
    const part = parts[at] as Part;
    if (name === null) result.push(part);
    else {
      const capital = isWord(part) && part.capital;
      result.push(...name.words.map((key): WordPart => ({ kind: 'word', typed: key, key, capital })));
    }
    at += name?.length ?? 1;
  }
  return result;
}

/** Texts that are read again and again while an item is looked at. */
const AT_HAND = 200;

/** Reads an answer: its words without case, accents, punctuation and plural, its numbers as numbers. */
export const readPhrase = remembering(AT_HAND, (text): Phrase => {
  const parts = partsOf(plainFigures(spacedOut(text)).replace(/-/g, ' '));
  return { raw: text.trim(), parts: withWellKnownNames(withoutRangeWords(withSums(parts))) };
});

/** All ways to read an answer: `100m` is 100 metres or 100 million. */
export function readPhrases(text: string): Phrase[] {
  const metres = text.replace(/(\d) ?m\b/g, '$1 metres');
  return metres === text
    ? [readPhrase(text)]
    : [readPhrase(text), { ...readPhrase(metres), raw: text.trim() }];
}
