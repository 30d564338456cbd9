import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Document, Item, Span } from '../../src/core/model.js';
import { gradeResponse } from '../../src/core/quiz/grade-response.js';
import { contentWords } from '../../src/core/item/wording/content-words.js';

const GoldFact = z.object({
  question: z.string(),
  answer: z.string(),
  accept: z.array(z.string()),
  /** Words of the article that tell the fact. */
  evidence: z.string(),
  type: z.string(),
  /** 3 for what nobody who has read the article should miss, down to 1. */
  importance: z.number(),
  /** Wrong answers that the same people thought of, where they did. */
  distractors: z.array(z.string()).default([]),
});
export type GoldFact = z.infer<typeof GoldFact>;

/** What coverage looks at: an item, or a draft of one. */
export type Answered = Pick<Item, 'kind' | 'stem' | 'key' | 'accept'> & { readonly evidence: Span };

/** The facts of an article that people wrote down as worth asking; null where nobody did. */
export function readGold(folder: string, slug: string): GoldFact[] | null {
  const path = join(folder, `${slug}.json`);
  if (!existsSync(path)) return null;
  return z.object({ facts: z.array(GoldFact) }).parse(JSON.parse(readFileSync(path, 'utf8'))).facts;
}

/** One code unit each, so that offsets stay: quotation marks and dashes plain. */
const plain = (text: string): string =>
  text
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—‒―−]/gu, '-');

/** Where the body has these words, whatever blanks and marks are between them; null where it has not. */
function locate({ body }: Article, words: string): Span | null {
  const pattern = plain(words)
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const match = new RegExp(pattern, 'iu').exec(plain(body));
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The gold facts with the stretch of whole sentences that their evidence lies in. */
export class GoldCoverage {
  private readonly placed: readonly { readonly fact: GoldFact; readonly place: Span | null }[];

  constructor(facts: readonly GoldFact[], document: Document) {
    this.placed = facts.map((fact) => {
      const span = locate(document.article, fact.evidence);
      const sentences = document.sentences.filter((sentence) => span !== null && overlap(sentence, span));
      const [first, last] = [sentences[0], sentences.at(-1)];
      return { fact, place: first && last ? { start: first.start, end: last.end } : null };
    });
  }

  /** Facts whose evidence the article does not have: a fault of the gold file. */
  get unplaced(): readonly GoldFact[] {
    return this.placed.filter(({ place }) => place === null).map(({ fact }) => fact);
  }

  /** The items about the sentences of a fact, whatever they ask for. */
  near<T extends Pick<Answered, 'evidence'>>(wanted: GoldFact, items: readonly T[]): T[] {
    const place = this.placed.find(({ fact }) => fact === wanted)?.place ?? null;
    return place === null ? [] : items.filter((item) => overlap(item.evidence, place));
  }

  /** The facts that an item asks for: its evidence is in the same sentences, and its key is the answer. */
  coveredBy(items: readonly Answered[]): GoldFact[] {
    return this.placed
      .map(({ fact }) => fact)
      .filter((fact) => this.near(fact, items).some((item) => answers(item, fact)));
  }
}

/** Answers that are worded freely: half of the words in common is the same answer (as in docs/question-style.md). */
const WORDED = new Set(['reason', 'thing', 'event', 'manner', 'role', 'quote']);

function answers(item: Answered, fact: GoldFact): boolean {
  const { kind, stem, key, accept } = item;
  const gold = { kind, stem: fact.question, key: fact.answer, accept: fact.accept };
  if (gradeResponse(gold, key).correct) return true;
  if (gradeResponse({ kind, stem, key, accept }, fact.answer).correct) return true;
  return WORDED.has(fact.type) && [fact.answer, ...fact.accept].some((answer) => wordF1(key, answer) >= 0.5);
}

/** Harmonic mean of the shares of each other's content words, 0..1. */
function wordF1(a: string, b: string): number {
  const [first, second] = [contentWords(a), contentWords(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
