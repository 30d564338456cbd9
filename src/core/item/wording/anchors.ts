import type { Fact } from '../../fact/fact.js';
import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import { isPast } from '../../fact/tense.js';
import { LEAD_SENTENCES, leadMonth } from './lead.js';

/** Dates for stems whose clause has none of its own. */
export class Anchors {
  private readonly leadMonth: string | null;

  constructor(
    private readonly document: Document,
    private readonly tree: Tree,
  ) {
    this.leadMonth = leadMonth(document);
  }

  /**
   * "in October 2021" for what the first sentences tell in the simple past, null for all else: an older
   * event or a lasting state would be dated wrongly.
   */
  anchor(fact: Fact): string | null {
    if (!this.leadMonth || fact.sentence >= LEAD_SENTENCES || fact.depth > 0) return null;
    return isPast(this.tree, fact) ? `in ${this.leadMonth}` : null;
  }
}
