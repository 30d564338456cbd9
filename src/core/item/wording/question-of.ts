import type { Draft } from '../draft.js';

/** The question itself, without the sentence that may stand before it. */
export function questionOf(draft: Pick<Draft, 'stem' | 'context'>): string {
  return draft.context ? draft.stem.slice(draft.context.length).trim() : draft.stem;
}
