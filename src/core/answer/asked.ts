import type { Phrase, WordPart } from './phrase.js';

/** What the question, and the article round it, tell the grader about an answer. */
export interface Asked {
  readonly stem: Phrase;
  /** Keys of the words of stem and evidence. */
  readonly near: ReadonlySet<string>;
  /** Keys of the words of other people's names. */
  readonly others: ReadonlySet<string>;
  /** Whether the answer names a person, so that the surname alone may do. */
  readonly person: boolean;
  /** Whether a slip of the keyboard is forgiven in this pass. */
  readonly slips: boolean;
}

/** One way in which two answers can say the same. */
export interface Comparison {
  readonly name: string;
  /** Why they do, as the end of a sentence that begins with the accepted answer; null when they do not in this way. */
  compare(answer: Phrase, accepted: Phrase, asked: Asked): string | null;
}

export type Alike = (typed: WordPart, meant: WordPart) => boolean;
