import type { Fact } from '../fact/fact.js';
import type { Grain, ItemKind, QuantityKind, Span } from '../model.js';

/** What kind of thing the key is: wrong answers must be of the same kind and form. */
export type AnswerType =
  | {
      readonly type: 'person';
      readonly role?: string;
      readonly country?: string;
      readonly gender?: 'female' | 'male';
    }
  | { readonly type: 'country' }
  | { readonly type: 'city'; readonly country?: string }
  | { readonly type: 'place' }
  /** Two or three names that are the answer together. */
  | {
      readonly type: 'several';
      readonly of: 'person' | 'country' | 'organisation';
      readonly names: readonly string[];
    }
  /** `group`: the noun with which the stem asks for it: "airline", "court". */
  | { readonly type: 'organisation'; readonly group?: string }
  | {
      readonly type: 'number';
      readonly kind: QuantityKind;
      readonly value: number;
      readonly unit: string | null;
      readonly hedge: string | null;
      /** The number as the key has it, without hedge: "eight", "1,500", "20%". */
      readonly text: string;
      /** Lemma of what is counted. */
      readonly noun: string | null;
    }
  | { readonly type: 'date'; readonly value: string; readonly grain: Grain; readonly text: string }
  | { readonly type: 'nationality' }
  | { readonly type: 'role' }
  | {
      readonly type: 'noun-phrase';
      /** Lemma of the head noun. */
      readonly head: string;
      readonly number: 'singular' | 'plural';
      readonly determiner: 'the' | 'a' | 'an' | null;
    }
  | {
      readonly type: 'clause';
      readonly form: 'because' | 'to-infinitive' | 'infinitive' | 'by-gerund' | 'phrase' | 'that';
    };

/** What the parser makes of a draft's statement, beside what it made of the sentence the draft comes from. */
export interface Rereading {
  /** Share of the arcs between words in both that are the same, 0..1. */
  readonly sameArcs: number;
  /** The main verb is the fact's, and what hung on it hangs on it. */
  readonly sameCore: boolean;
  /** Confidence of the statement's arcs, the least and the mean, 0..1. */
  readonly least: number;
  readonly mean: number;
  /** Confidence of the arcs of the same words in their sentence: the least, and all multiplied. */
  readonly leastBefore: number;
  readonly productBefore: number;
  /** How likely the statement goes on where it joins words that stand apart in the sentence; see joints.ts. */
  readonly joints: readonly number[];
}

/** A question before it has wrong answers and a score. */
export interface Draft {
  readonly kind: ItemKind;
  readonly stem: string;
  /** The sentence with which the stem begins, telling of which event it is; null when the question stands alone. */
  readonly context: string | null;
  readonly key: string;
  /** Further right answers, as written. */
  readonly accept: readonly string[];
  readonly answer: AnswerType;
  /** Offsets into the article's body. */
  readonly evidence: Span;
  readonly derivation: string | null;
  /** `fact pattern/question type`. */
  readonly rule: string;
  readonly fact: Fact;
  /** What stem and key say together, as a sentence; the parser reads it once more. */
  readonly statement?: string;
  readonly rereading?: Rereading;
  /** Tokens that the key comes from, `last` exclusive. */
  readonly keyTokens?: { readonly first: number; readonly last: number };
  /** Entity that the key names. */
  readonly entity?: number;
}
