import type { Unit } from './units.js';

/** More than, less than, or close below the number: `at least 300`, `up to 300`, `nearly 300`. */
export type Bound = 'more' | 'less' | 'nearly';

export interface NumberPart {
  readonly kind: 'number';
  /** As written: 5 for `5 km`, 4500000000 for `$4.5 billion`. For a time of day, minutes since midnight or noon. */
  readonly count: number;
  /** The unit (see units.ts), `clock` for a time of day; null for a plain number. */
  readonly unit: Unit | null;
  readonly bound: Bound | null;
  /** `3`, `3rd`, or `III`, which can be either. */
  readonly form: 'cardinal' | 'ordinal' | 'roman';
}

export interface WordPart {
  readonly kind: 'word';
  /** Singular and American: what is compared. */
  readonly key: string;
  /** Lower-case letters as typed. */
  readonly typed: string;
  /** Written with a capital. */
  readonly capital: boolean;
}

export type Part = NumberPart | WordPart;

/** An answer as the grader reads it. */
export interface Phrase {
  readonly raw: string;
  readonly parts: readonly Part[];
}

export const isWord = (part: Part): part is WordPart => part.kind === 'word';

export const isNumber = (part: Part): part is NumberPart => part.kind === 'number';
