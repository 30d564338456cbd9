import type { Article, Asking, Item } from '../core/model.js';

/** Whose rows a query may see: a teacher's id, or null for the installation itself. */
export type Owner = string | null;

/**
 * What the tables hold: the core's own interfaces, with what only a store knows added to them.
 * Times are seconds since 1970. `ownerId` null is the installation itself: sample articles, and everything made
 * before there are accounts.
 */
export interface StoredArticle extends Article {
  readonly id: string;
  readonly ownerId: Owner;
  /** SHA-256 of the body with case, white space and punctuation evened out: the same text pasted twice. */
  readonly bodyHash: string;
  /** How many items were last asked for; null before the first asking. */
  readonly requested: number | null;
  /** Why there were fewer, as a sentence; null when there were not. */
  readonly shortfall: string | null;
  /** In the order given, each in lower case. */
  readonly tags: readonly string[];
  readonly createdAt: number;
}

/** What the teacher decided. */
export const ITEM_STATUSES = ['proposed', 'kept', 'rejected'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** An item of a stored article. `id` is the row's own, `coreId` the `Item.id` that the core made. */
export interface StoredItem extends Omit<Item, 'id'> {
  readonly id: string;
  readonly coreId: string;
  readonly articleId: string;
  readonly status: ItemStatus;
  /** Place among the items of its article, from 0, in the order in which to ask them. */
  readonly position: number;
  /** When a person last changed its words; null while they are the rule's own. Such items are never overwritten. */
  readonly editedAt: number | null;
  readonly createdAt: number;
}

/** One item before something was done to it. What was done at once has the same step. */
export interface ItemChange {
  readonly id: string;
  readonly articleId: string;
  /** From 1, later is greater, within one article. */
  readonly step: number;
  readonly itemId: string;
  /** The whole row; null where the item was not there yet. */
  readonly before: StoredItem | null;
}

export interface StoredQuiz {
  readonly id: string;
  readonly ownerId: Owner;
  readonly title: string;
  readonly directions: string | null;
  /** Forms A, B, C are made from it, so that they can be made again. */
  readonly seed: string;
  readonly createdAt: number;
}

/** One item's place in a quiz. */
export interface StoredQuizItem {
  readonly quizId: string;
  /** `StoredItem.id`. */
  readonly itemId: string;
  /** From 0. */
  readonly position: number;
  readonly ask: Asking;
  readonly points: number;
}

export interface Setting {
  readonly name: string;
  readonly value: string;
}
