import { areOpposed, contentOf } from '../answer/content.js';
import type { Phrase } from '../answer/phrase.js';
import { isNumber } from '../answer/phrase.js';
import { readPhrase } from '../answer/read-phrase.js';
import type { Item } from '../model.js';
import { partHeadline } from './context/headline.js';
import { contentWords } from './wording/content-words.js';

/** What is compared of two items. */
export type ComparedItem = Pick<Item, 'id' | 'stem' | 'key' | 'accept'>;

export interface NearDuplicate {
  /** Ids, in the order in which the items were given. */
  readonly first: string;
  readonly second: string;
  /** 0..1: the share of the words of both questions that they have in common. */
  readonly likeness: number;
  /** Sentence for the teacher. */
  readonly why: string;
}

/** Two questions with so many of their words in common ask the same, whatever their keys. */
const SAME_QUESTION = 0.8;

/** With the same answer, fewer will do. */
const SAME_ANSWER = 0.5;

/** One question holds the answer of the other and the other way round: this much in common, answers included. */
const TURNED_ROUND = 0.5;

interface Read {
  readonly item: ComparedItem;
  readonly phrase: Phrase;
  readonly stem: ReadonlySet<string>;
  /** What the question stands behind; null for nothing. */
  readonly lead: string | null;
  /** Words of the question without that. */
  readonly question: ReadonlySet<string>;
  readonly key: ReadonlySet<string>;
  /** Words of stem and key. */
  readonly whole: ReadonlySet<string>;
  /** All accepted answers, each as one string without what does not matter. */
  readonly answers: ReadonlySet<string>;
}

/** An answer without what does not matter: case, articles, the writing of numbers. */
const plain = (answer: string): string =>
  contentOf(readPhrase(answer))
    .map((part) => (isNumber(part) ? JSON.stringify([part.count, part.unit, part.bound]) : part.key))
    .join(' ');

function read(item: ComparedItem): Read {
  const [stem, key] = [contentWords(item.stem), contentWords(item.key)];
  const { headline: lead, question } = partHeadline(item.stem);
  return {
    item,
    lead,
    question: lead === null ? stem : contentWords(question),
    phrase: readPhrase(item.stem),
    stem,
    key,
    whole: new Set([...stem, ...key]),
    answers: new Set([item.key, ...item.accept].map(plain)),
  };
}

/** Share of the words of both that they have in common, 0..1 (Jaccard's index). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

const holds = (stem: ReadonlySet<string>, key: ReadonlySet<string>): boolean =>
  key.size > 0 && [...key].every((word) => stem.has(word));

const figures = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');

/** Dates and amounts that tell one question from another: the vote of 2020, the vote of 2021. */
function otherFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return figures(a) !== '' && figures(b) !== '' && figures(a) !== figures(b);
}

function compare(a: Read, b: Read): NearDuplicate | null {
  // what two questions of one article stand behind says nothing of whether they ask the same
  const likeness =
    a.lead !== null && a.lead === b.lead ? overlap(a.question, b.question) : overlap(a.stem, b.stem);
  const found = (why: string, value = likeness): NearDuplicate => ({
    first: a.item.id,
    second: b.item.id,
    likeness: value,
    why,
  });
  if (holds(a.stem, b.key) && holds(b.stem, a.key)) {
    const whole = overlap(a.whole, b.whole);
    if (whole >= TURNED_ROUND)
      return found('Each of the two questions tells the answer to the other.', whole);
  }
  if (likeness < SAME_ANSWER) return null;
  if (otherFigures(a.stem, b.stem) || areOpposed(a.phrase, b.phrase)) return null;
  const agree = [...a.answers].some((answer) => b.answers.has(answer));
  if (agree) return found('The two questions ask much the same and have the same answer.');
  return likeness >= SAME_QUESTION
    ? found('The two questions ask much the same, with different answers.')
    : null;
}

/** Whether two items test much the same; null when they do not. */
export function nearDuplicate(a: ComparedItem, b: ComparedItem): NearDuplicate | null {
  return compare(read(a), read(b));
}

/** Every pair of near-duplicates, most alike first. Only pairs with words enough in common are looked at, so that thousands can be compared. */
export function nearDuplicates(items: readonly ComparedItem[]): NearDuplicate[] {
  const reads = items.map(read);
  const byWord = new Map<string, number[]>();
  const found: NearDuplicate[] = [];
  for (const [position, item] of reads.entries()) {
    const shared = new Map<number, number>();
    for (const word of item.whole) {
      const bearers = byWord.get(word) ?? [];
      for (const other of bearers) shared.set(other, (shared.get(other) ?? 0) + 1);
      bearers.push(position);
      byWord.set(word, bearers);
    }
    for (const [other, count] of shared) {
      const first = reads[other] as Read;
      // an overlap of a half needs a third of the words of both
      if (3 * count < first.stem.size + item.stem.size) continue;
      const pair = compare(first, item);
      if (pair !== null) found.push(pair);
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}
