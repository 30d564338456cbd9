import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';

/** Keeps a draft out for a fault that a program can see. */
export interface Gate {
  readonly name: string;
  /** The fault in a few words, null when there is none. */
  fault(draft: Draft, context: AskContext): string | null;
}
