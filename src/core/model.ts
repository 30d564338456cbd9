/**
 * Every domain type, in the order in which an article becomes a quiz.
 *
 * All offsets are UTF-16 code units into `Article.body`, `end` exclusive, so
 * `article.body.slice(span.start, span.end)` is always the exact text meant.
 * Token numbers index `Document.tokens`; -1 stands for "none".
 */

// ── Article ──────────────────────────────────────────────────────────────────

/** A half-open range of UTF-16 code units in an article's body. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The body never changes once an article is saved: every offset in the system points into it. */
export interface Article {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day, `2021-10-22`; null when nobody knows. Relative dates then stay unresolved. */
  readonly publishedOn: string | null;
  readonly body: string;
}

// ── Document: the analysed body ──────────────────────────────────────────────

/** Universal POS tag, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  /** Position in `Document.tokens`. */
  readonly index: number;
  readonly sentence: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Token number of the syntactic head, -1 for the root of the sentence. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with subtype: `nsubj:pass`, `nmod:poss`. */
  readonly deprel: string;
  /** Probability of the arc to the head and of its label, 0..1. */
  readonly arcConfidence: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
}

export type MentionKind = 'person' | 'organisation' | 'place';

/** A name in the text. Tokens `first` (inclusive) to `last` (exclusive). */
export interface Mention extends Span {
  readonly index: number;
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Position in `Document.entities`. */
  readonly entity: number;
}

export type Gender = 'female' | 'male';

/** What all mentions of one person, organisation or place have in common. */
export interface Entity {
  readonly index: number;
  readonly kind: MentionKind;
  /** The fullest clear name in the article: `Sergey Lavrov`, not `Lavrov`. */
  readonly name: string;
  /** Every other form seen: surname, acronym. */
  readonly aliases: readonly string[];
  readonly mentions: readonly number[];
  /** Role or title as the article states it (`foreign minister of Russia`), null when it does not. */
  readonly role: string | null;
  readonly gender: Gender | null;
}

/** A pronoun or common noun phrase that stands for an entity, or for what a noun phrase before it names. */
export interface Anaphor extends Span {
  readonly first: number;
  readonly last: number;
  /** Position in `Document.entities`, -1 where it stands for something without a name. */
  readonly entity: number;
  /** Head of the noun phrase that it stands for when there is no entity ("the researchers"), else -1. */
  readonly antecedent: number;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * What kind of time is named. `time` is a part of a day or a time of day, `quarter` also a half of a year,
 * `duration` a length of time, `vague` a time that no calendar can show ("every year", "a few weeks ago").
 */
export type Grain =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'duration'
  | 'vague';

/** A date expression, resolved as far as the text and the publication date allow. */
export interface TemporalExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly grain: Grain;
  /**
   * ISO with the precision known, null when not resolvable: `2021-10-18`, `2021-10`, `2021`, the range
   * `2021-12-05/2021-12-07`, the week `2021-W42` (its weekend `2021-W42-WE`), the duration `P14Y`, `PT24H`,
   * the clock `T14:30`. Beyond ISO, as in TIMEX3 and EDTF: season `2021-SU` (SP, SU, AU, WI), quarter
   * `2021-Q3`, half `2021-H1`, decade `199X`, century `18XX`.
   */
  readonly value: string | null;
  /** How a relative expression was resolved, as a sentence for the teacher; null when it is explicit. */
  readonly derivation: string | null;
}

export type QuantityKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'money' | 'measure' | 'age';

export interface Quantity extends Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly kind: QuantityKind;
  /** The number itself: `8` for "eight", `4500000000` for "$4.5 billion", `0.2` for "one in five". */
  readonly value: number;
  /** `%`, `$`, `km`, `years`; null for a plain count. */
  readonly unit: string | null;
  /** Kept hedge as written: `about`, `more than`, `at least`; null for none. */
  readonly hedge: string | null;
}

export interface Quotation extends Span {
  /** The words between the marks, without them. */
  readonly text: string;
  /** Tokens between the marks. */
  readonly first: number;
  readonly last: number;
  /** Token number of the reporting verb, -1 for none. */
  readonly cue: number;
  /** Head token of the speaker phrase, -1 for none. */
  readonly speaker: number;
  /** Entity of the speaker, -1 when unknown. */
  readonly speakerEntity: number;
  /** True when the words between the marks are a whole clause, not a scare-quoted phrase. */
  readonly clause: boolean;
}

export interface Document {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Spans of the paragraphs of the body. */
  readonly paragraphs: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly anaphors: readonly Anaphor[];
  readonly dates: readonly TemporalExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
}

// ── Item ─────────────────────────────────────────────────────────────────────

/** What a question asks for, as a teacher chooses it (`--kinds who,why`). */
export const ITEM_KINDS = [
  'who',
  'what',
  'which',
  'where',
  'when',
  'why',
  'how',
  'how-many',
  'quotation',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Evidence extends Span {
  /** Exactly `article.body.slice(start, end)`. */
  readonly text: string;
}

export interface Distractor {
  readonly text: string;
  /** Name of the distractor source that proposed it: `countries`, `article-people`. */
  readonly from: string;
  /** Why it is wrong, where known: "Germany banned the airline; France is only named as a destination." */
  readonly why: string | null;
}

/** One question with all that is needed to ask it, grade it and defend it. */
export interface Item {
  /** Made from the article's body, the rule and the evidence: the same article gives the same ids. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly stem: string;
  readonly key: string;
  /** Further answers that a recall item accepts, as written. */
  readonly accept: readonly string[];
  /** Three for multiple choice, none for an item that can only be asked as recall. */
  readonly distractors: readonly Distractor[];
  /** Key and distractors in the order shown; empty for a recall item. */
  readonly options: readonly string[];
  readonly evidence: Evidence;
  /** How anything not literally in the evidence was resolved (dates, names), null when nothing was. */
  readonly derivation: string | null;
  /** Why it is recall only, null when it can be asked as multiple choice. */
  readonly recallOnly: string | null;
  /** Name of the rule that made it: `fact pattern/item type`. */
  readonly rule: string;
  /** 0..1, higher is better; comparable within and across articles. */
  readonly score: number;
}

// ── Quiz ─────────────────────────────────────────────────────────────────────

export type Asking = 'choice' | 'recall';

/** An item as it stands in a quiz, with the article it came from. */
export interface QuizItem {
  readonly item: Item;
  readonly ask: Asking;
  readonly points: number;
  readonly tags: readonly string[];
  readonly source: Pick<Article, 'title' | 'publisher' | 'url' | 'publishedOn'>;
  /** ISO day or month of the event asked about, null when unknown. */
  readonly eventDate: string | null;
  /** When stem, key or distractors last changed; seconds since 1970. */
  readonly changedAt: number;
}

/** Chosen items in order. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly directions: string | null;
  readonly items: readonly QuizItem[];
  /** Seconds since 1970. */
  readonly createdAt: number;
}

/** One item of a form: the order of its options is fixed here. */
export interface FormItem {
  readonly quizItem: QuizItem;
  /** 1, 2, 3 … as printed. */
  readonly number: number;
  /** Empty for recall. */
  readonly options: readonly string[];
  /** Position of the key in `options`, -1 for recall. */
  readonly keyIndex: number;
}

/** One version of a quiz (A, B, C) with its own order, made from a seed so it can be made again. */
export interface Form {
  readonly quizId: string;
  readonly title: string;
  readonly directions: string | null;
  /** `A`, `B`, `C`. */
  readonly letter: string;
  readonly seed: string;
  readonly items: readonly FormItem[];
}

// ── Writers: Quiz → bytes ────────────────────────────────────────────────────

export interface Loss {
  readonly itemId: string;
  readonly outcome: 'kept' | 'adapted' | 'left out';
  /** Sentence for the teacher; null when kept whole. */
  readonly reason: string | null;
}

export interface WriterResult {
  readonly bytes: Uint8Array;
  /** One row per item of the quiz, in order. */
  readonly lossReport: readonly Loss[];
}
