import type { AnswerType, Draft } from '../draft.js';
import type { Distractor, Document } from '../../model.js';
import type { Random } from '../../quiz/random.js';
import { readNumber } from '../../document/quantities/read-number.js';
import type { DistractorSource } from './distractor-source.js';
import { readWrittenNumber, type WrittenNumber } from './written-number.js';

type NumberAnswer = Extract<AnswerType, { type: 'number' }>;

/** Neighbours stand this far apart, as a ratio: question-style.md measures a median of 1.4 in published quizzes. */
const GAPS = { number: [1.2, 1.7], small: [1.1, 1.5], age: [1.06, 1.2], timed: [1.01, 1.03] } as const;
/** Counts up to here move by one or two. */
const SMALL = 12;
const SMALL_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ATTEMPTS = 12;

/** "More than 60" holds of 62 as well as "more than 50" does: of four such answers several are right. */
const BOUND =
  /\b(?:at least|more than|over|above|no fewer than|no less than|minimum|upwards? of|exceed\w*|at most|up to|fewer than|less than|under|below|no more than|maximum)\b/i;

/** Numbers near the key, written as the key is: words stay words, hedge, unit and roundness stay. */
export const numbers: DistractorSource = {
  name: 'numbers',
  propose(draft, { document, random }) {
    if (draft.answer.type !== 'number') return [];
    if (draft.answer.kind === 'fraction') return fractionsBeside(draft);
    const written = readWrittenNumber(draft.key);
    if (written === null || BOUND.test(draft.key) || looksLikeYear(draft.key, draft.answer)) return [];
    const taken = numbersIn(`${document.article.body} ${draft.stem}`, draft.answer.noun);
    const limits = limitsOf(draft, draft.answer, document);
    for (const rank of ranks(random)) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const values = around(written, rank, draft.answer, random);
        const texts = values?.map((value) => fits(value, limits, taken, written) && written.write(value));
        if (texts?.every((text) => typeof text === 'string')) {
          return texts.map((text) => ({ text, from: numbers.name, why: `The article says ${draft.key}.` }));
        }
      }
    }
    return [];
  },
};

const FRACTIONS = ['a tenth', 'a fifth', 'a quarter', 'a third', 'half', 'two-thirds', 'three-quarters'];

/** "two-thirds" beside "a quarter", "a third" and "half": those that people speak of; none for other fractions. */
function fractionsBeside({ key }: Draft): Distractor[] {
  const at = FRACTIONS.indexOf(
    key
      .toLowerCase()
      .replace(/^one[- ]/, 'a ')
      .replace(/s of\b.*$/, 's'),
  );
  if (at < 0) return [];
  const first = Math.max(0, Math.min(at - 2, FRACTIONS.length - 4));
  return FRACTIONS.slice(first, first + 4)
    .filter((_, i) => first + i !== at)
    .map((text) => ({
      text: text.charAt(0).toUpperCase() + text.slice(1),
      from: numbers.name,
      why: `The article says ${key}.`,
    }));
}

/**
 * How often to put none, one, two or three wrong numbers below the key. Small counts leave little room below them,
 * so others get more: over the numbers of real articles the key is then each rank about as often.
 */
const RANK_WEIGHTS = [1.7, 3, 3.8, 4.7];

/** How many wrong numbers stand below the key, in the order to try. */
function ranks(random: Random): number[] {
  return RANK_WEIGHTS.map((weight, rank) => ({ rank, draw: random() ** (1 / weight) }))
    .sort((a, b) => b.draw - a.draw)
    .map(({ rank }) => rank);
}

/** A bare year is a date, and is asked for as one. */
function looksLikeYear(key: string, answer: NumberAnswer): boolean {
  return answer.kind === 'cardinal' && /^(?:1[5-9]|20)\d\d$/.test(key);
}

interface Limits {
  /** Inclusive. */
  readonly least: number;
  readonly most: number;
}

function limitsOf(draft: Draft, answer: NumberAnswer, document: Document): Limits {
  const { least, most } = changeOf(draft.stem, answer.value);
  if (answer.kind === 'percent' && answer.value <= 100)
    return { least: Math.max(least, 0.1), most: Math.min(most, 99.9) };
  if (answer.kind === 'age') return { least: 1, most: 110 };
  // "how many men" asks for several
  return {
    least: Math.max(least, answer.kind === 'cardinal' && answer.value > 1 ? 2 : 0),
    most: Math.min(most, wholeOf(draft, document)),
  };
}

/** "rose from 9.1% to what percentage": no less. */
function changeOf(stem: string, key: number): Limits {
  const from = /\bfrom \D{0,12}?(\d[\d,]*(?:\.\d+)?)[^.?]{0,30}? to (?:what|which|how)\b/.exec(stem)?.[1];
  const start = from === undefined ? key : Number(from.replaceAll(',', ''));
  if (start === key) return { least: 0, most: Infinity };
  return key > start ? { least: start, most: Infinity } : { least: 0, most: start };
}

/** "eight of the 12 members": fewer than the whole, where stem or evidence names one. */
function wholeOf(draft: Draft, document: Document): number {
  const after = draft.keyTokens ? document.tokens[draft.keyTokens.last - 1]?.end : undefined;
  const evidence = after === undefined ? '' : document.article.body.slice(after, draft.evidence.end);
  for (const text of [evidence.slice(0, 60), draft.stem]) {
    const whole =
      /\b(?:out )?of (?:the|its|their|his|her|all|a total of)?\s?(?:\p{L}+ )?(\d[\d,]*)\b(?!%)/iu.exec(
        text,
      )?.[1];
    const value = whole === undefined ? null : Number(whole.replaceAll(',', ''));
    const key = draft.answer.type === 'number' ? draft.answer.value : 0;
    if (value !== null && value > key) return value - 1;
  }
  return Infinity;
}

function fits(value: number, limits: Limits, taken: ReadonlySet<number>, written: WrittenNumber): boolean {
  // nobody writes £0.46bn beside £1.17bn
  const odd =
    (written.step === 1 && written.value > 100 && value % 10 === 0) ||
    (written.step < 1 && (Number.isInteger(value) || (written.value > 1 && value < 1)));
  return value > 0 && value >= limits.least && value <= limits.most && !taken.has(value) && !odd;
}

/** Small counts are in every article, of other things: they are taken only where the counted noun follows. */
function numbersIn(text: string, noun: string | null): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [figure] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const value = Number(figure.replace(/,/g, ''));
    if (value > SMALL) found.add(value);
  }
  if (noun === null) return found;
  const stem = noun.slice(0, Math.max(3, noun.length - 1)).replace(/[^\p{L}]/gu, '.');
  const counted = new RegExp(String.raw`\b(\d+|${SMALL_WORDS})(?: [\p{L}'-]+){0,2} ${stem}`, 'giu');
  for (const [, word = ''] of text.matchAll(counted)) found.add(readNumber(word) ?? Number.NaN);
  return found;
}

/** `rank` numbers below the key and the rest above it, in ascending order; null when there is no room. */
function around(written: WrittenNumber, rank: number, answer: NumberAnswer, random: Random): number[] | null {
  const below: number[] = [];
  const above: number[] = [];
  for (let from = written.value; below.length < rank; from = below[0]!) {
    const next = step(from, -1, written, answer, random);
    if (next === null) return null;
    below.unshift(next);
  }
  for (let from = written.value; above.length < 3 - rank; from = above.at(-1)!) {
    const next = step(from, 1, written, answer, random);
    if (next === null) return null;
    above.push(next);
  }
  return [...below, ...above];
}

/** The next number up or down, on the grid of numbers as round as the key. */
function step(
  from: number,
  direction: 1 | -1,
  written: WrittenNumber,
  answer: NumberAnswer,
  random: Random,
): number | null {
  const [least, most] = GAPS[gapOf(written, answer)];
  const ratio = (least + (most - least) * random()) ** direction;
  const aim = answer.kind === 'percent' && from < 100 ? withOdds(from, ratio) : from * ratio;
  const rounded = Math.round(aim / written.step) * written.step;
  const moved =
    direction > 0 ? Math.max(rounded, from + written.step) : Math.min(rounded, from - written.step);
  const clean = Number(moved.toFixed(6));
  return clean > 0 && Number.isFinite(clean) ? clean : null;
}

/** Times taken to the hundredth of a second are those of a race, which lie close together. */
function gapOf({ value, step: grain }: WrittenNumber, { kind, noun }: NumberAnswer): keyof typeof GAPS {
  if (kind === 'age') return 'age';
  if (grain < 0.1 && /^seconds?$/.test(noun ?? '')) return 'timed';
  return value <= SMALL ? 'small' : 'number';
}

/** Percentages move on the scale of their odds, so that 95% gets 97% and 98% above it rather than 130%. */
function withOdds(percent: number, ratio: number): number {
  const odds = (percent / (100 - percent)) * ratio ** (1 + percent / 100);
  return (100 * odds) / (1 + odds);
}
