import { numberAt } from './number-at.js';
import type { Bound, NumberPart } from './phrase.js';
import type { Unit } from './units.js';
import { CURRENCY_SIGNS, isCurrency, unitAt } from './units.js';
import { wordKey } from './word-key.js';

/** Hedges in front of a number; those that say nothing but "roughly" have no bound. */
const BOUND_ROWS: readonly (readonly [RegExp, Bound | null])[] = [
  [
    /^(?:no fewer than|no less than|not less than|at least|more than|greater than|larger than|over|above|exceeding|upwards? of|in excess of)(?= )/,
    'more',
  ],
  [/^(?:no more than|not more than|at most|up to|less than|fewer than|under|below)(?= )/, 'less'],
  [/^(?:nearly|almost|just under|close to)(?= )/, 'nearly'],
  [
    /^(?:about|around|approximately|approx|roughly|circa|ca|some|an estimated|estimated|exactly|precisely|only|just|~)(?= |$)/,
    null,
  ],
];

const PERCENT: Unit = { measure: 'percent', factor: 1 };

function boundAt(text: string): { bound: Bound | null; length: number } | null {
  for (const [pattern, bound] of BOUND_ROWS) {
    const found = pattern.exec(text);
    if (found) return { bound, length: found[0].length };
  }
  return null;
}

/** `2:14:04`, a time taken. */
function durationAt(text: string): Amount | null {
  const found = /^(\d{1,3}):([0-5]\d):([0-5]\d)(?![\d:])/.exec(text);
  if (found === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(Number);
  return {
    count: hours * 3600 + minutes * 60 + seconds,
    unit: { measure: 'time', factor: 1 },
    length: found[0].length,
  };
}

/** `2:30 pm`, `2.30pm`, `14:30`, `3 pm`, `noon`. */
function clockAt(text: string): Amount | null {
  const found = /^(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])m\b|^(\d{1,2}):([0-5]\d)(?!\d)|^(noon|midnight)\b/.exec(
    text,
  );
  if (found === null) return null;
  const named = found[6];
  const hour = Number(found[1] ?? found[4] ?? 12);
  const half = named === undefined ? found[3] : named === 'noon' ? 'p' : 'a';
  const measure = half === 'p' || hour > 12 ? 'clock pm' : half === 'a' || hour === 0 ? 'clock am' : 'clock';
  const count = (hour % 12) * 60 + Number(found[2] ?? found[5] ?? 0);
  return { count, unit: { measure, factor: 1 }, length: found[0].length };
}

interface Amount {
  readonly count: number;
  readonly unit: Unit | null;
  /** UTF-16 code units it takes. */
  readonly length: number;
  /** Cardinal where it is left out. */
  readonly form?: 'ordinal';
}

function firstWords(text: string, most: number): RegExpMatchArray[] {
  const words: RegExpMatchArray[] = [];
  for (const word of text.matchAll(/[\p{L}\d]+/gu)) {
    if (words.push(word) === most) break;
  }
  return words;
}

/** The unit behind a number, over the blank or hyphen between them. */
function unitBehind(text: string): { unit: Unit; length: number } | null {
  const following = firstWords(text, 3);
  if (!/^ ?$/.test(text.slice(0, following[0]?.index))) return null;
  const found = unitAt(following.map(([word]) => wordKey(word)));
  const last = following[(found?.length ?? 0) - 1];
  return found === null || last === undefined
    ? null
    : { unit: found.unit, length: (last.index ?? 0) + last[0].length };
}

/** `an hour`, `a fortnight`. */
function oneUnitAt(text: string): Amount | null {
  const article = /^an?(?= \w{3})/.exec(text)?.[0].length;
  const behind = article === undefined ? null : unitBehind(text.slice(article));
  return behind && { count: 1, unit: behind.unit, length: (article ?? 0) + behind.length };
}

/** The amount with which the text begins, with its currency sign in front or its unit behind. */
function amountAt(text: string): Amount | null {
  const clock = durationAt(text) ?? clockAt(text);
  if (clock !== null) return clock;
  const sign = /^(?:minus |(?:us|au?|ca?|nz|hk)?\$ ?|[£€¥₹] ?)/.exec(text)?.[0] ?? '';
  const number = numberAt(text.slice(sign.length));
  if (number === null) return oneUnitAt(text);
  const end = sign.length + number.length;
  if (number.form === 'fraction') return { count: number.value * 100, unit: PERCENT, length: end };
  const count = sign === 'minus ' ? -number.value : number.value;
  if (number.form === 'ordinal') return { count, unit: null, length: end, form: 'ordinal' };
  const behind = unitBehind(text.slice(end));
  const currency = CURRENCY_SIGNS[sign.trim()];
  if (currency === undefined)
    return { count, unit: behind?.unit ?? null, length: end + (behind?.length ?? 0) };
  // "$5 dollars", "$5 USD"
  const twice = behind !== null && isCurrency(behind.unit.measure);
  return { count, unit: { measure: currency, factor: 1 }, length: twice ? end + behind.length : end };
}

/** `300 or more`, `300 or so`. */
function boundBehind(text: string): { bound: Bound | null; length: number } | null {
  const found =
    /^ ?(?:or|and) (?:(more|above|over|older|later)|(less|fewer|under|below|younger|earlier)|so)\b/.exec(
      text,
    );
  return found && { bound: found[1] ? 'more' : found[2] ? 'less' : null, length: found[0].length };
}

/**
 * The number with which a text begins, with hedge, sign and unit: `about 300`, `$4.5 billion`, `5 km`, `10:30 pm`.
 * Null when none does; `length` counts UTF-16 code units. The text is as `readPhrase` prepares it, in lower case.
 */
export function numberPartAt(text: string): { part: NumberPart; length: number } | null {
  let from = 0;
  let bound: Bound | null = null;
  for (let hedge = boundAt(text); hedge !== null; hedge = boundAt(text.slice(from))) {
    from += hedge.length + 1;
    bound ??= hedge.bound;
  }
  // "over a third": the article belongs to the number, "over the 300" is not said
  const amount = amountAt(text.slice(from));
  if (amount === null) return null;
  const end = from + amount.length;
  const behind = boundBehind(text.slice(end));
  const part: NumberPart = {
    kind: 'number',
    count: amount.count,
    form: amount.form ?? 'cardinal',
    unit: amount.unit,
    bound: bound ?? behind?.bound ?? null,
  };
  return { part, length: end + (behind?.length ?? 0) };
}
