import { DIGITS, NUMBER_WORD, readNumber } from '../../document/quantities/read-number.js';

/** The one number in a text, and how to write another number in its place. */
export interface WrittenNumber {
  /** As written, before any "million": 4.5 in "$4.5 billion". */
  readonly value: number;
  /** The next number that is written as roundly: 0.1 for 4.5, 100 for 1,500, 5 for 25, 1 for 237. */
  readonly step: number;
  /** The text with another number in place of its own; null for a number that cannot be written in that form. */
  write(value: number): string | null;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const WORDS = new RegExp(String.raw`\b${NUMBER_WORD}(?:-${NUMBER_WORD})?\b`, 'giu');
const FIGURES = new RegExp(String.raw`(?<![\d.,:])(?:${DIGITS})(?![\d:])`, 'gu');
const ORDINAL_WORD = new RegExp(String.raw`\b(?:${ORDINAL_ONES.slice(1).join('|')})\b`, 'iu');

/** The number in "about 1,500", "eight", "$4.5 billion", "third", "3rd"; null when there is none, or more than one. */
export function readWrittenNumber(text: string): WrittenNumber | null {
  const figures = text.match(FIGURES) ?? [];
  const words = (text.match(WORDS) ?? []).filter((word) => readNumber(word) !== null);
  const ordinal = ORDINAL_WORD.exec(text)?.[0];
  if (figures.length + words.length + (ordinal ? 1 : 0) !== 1) return null;
  if (ordinal) return ordinalWord(text, ordinal);
  const [figure] = figures;
  if (figure !== undefined)
    return /^(?:st|nd|rd|th)\b/.test(text.slice(text.indexOf(figure) + figure.length))
      ? ordinalFigure(text, figure)
      : inFigures(text, figure);
  return inWords(text, words[0] as string);
}

function inFigures(text: string, figure: string): WrittenNumber {
  const value = Number(figure.replaceAll(',', ''));
  const decimals = figure.includes('.') ? figure.length - figure.indexOf('.') - 1 : 0;
  return {
    value,
    step: decimals > 0 ? 10 ** -decimals : roundness(value),
    write: (other) => {
      const plain = other.toFixed(decimals);
      if (Number(plain) === 1 && /^s?\s?(?:\p{L}+s)\b/u.test(afterOf(text, figure))) return null;
      return text.replace(figure, () => (value >= 1000 && !figure.includes(',') ? plain : grouped(plain)));
    },
  };
}

const afterOf = (text: string, part: string): string =>
  text.slice(text.indexOf(part) + part.length).trimStart();

const grouped = (plain: string): string =>
  plain.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ','));

/** 100 for 1,500: 1,400 and 1,600 are as round; 500 counts as rounder still, so 1,500 gives 500. */
function roundness(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  const figures = value / step;
  // of five and more figures an ending in 5 is chance
  if (figures >= 10 && figures < 10_000 && figures % 5 === 0) return step * 5;
  return figures <= 3 && step >= 10 ? step / 2 : step;
}

function inWords(text: string, word: string): WrittenNumber {
  const value = readNumber(word) ?? 0;
  return {
    value,
    step: value >= 20 && value % 10 === 0 ? 10 : value > 10 && value % 5 === 0 ? 5 : 1,
    write: (other) => {
      const spelt = speltOut(other);
      if (spelt === null || (other === 1 && /^\p{L}+s\b/u.test(afterOf(text, word)))) return null;
      return text.replace(word, () => cased(spelt, word));
    },
  };
}

/** Whole numbers below a hundred in words; null for others. */
function speltOut(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const one = value % 10;
  return value < 20
    ? (ONES[value] ?? null)
    : `${TENS[Math.floor(value / 10)]}${one > 0 ? `-${ONES[one]}` : ''}`;
}

const cased = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function ordinalWord(text: string, word: string): WrittenNumber {
  return {
    value: ORDINAL_ONES.indexOf(word.toLowerCase()),
    step: 1,
    write: (other) => {
      const spelt = other > 0 ? ORDINAL_ONES[other] : undefined;
      return spelt === undefined ? null : text.replace(word, () => cased(spelt, word));
    },
  };
}

function ordinalFigure(text: string, figure: string): WrittenNumber {
  return {
    value: Number(figure.replaceAll(',', '')),
    step: 1,
    write: (other) =>
      text.replace(/\d[\d,]*(?:st|nd|rd|th)/, () => `${grouped(String(other))}${ending(other)}`),
  };
}

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
