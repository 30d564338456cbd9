import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';

/** One measure of how good a draft is; the ranker weighs them. */
export interface Criterion {
  readonly name: string;
  /** 0..1. */
  score(draft: Draft, context: AskContext): number;
}
