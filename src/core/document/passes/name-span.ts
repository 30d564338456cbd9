import type { MentionKind } from '../../model.js';

/** A name before it becomes a mention: tokens `first` (inclusive) to `last` (exclusive). */
export interface NameSpan {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
}
