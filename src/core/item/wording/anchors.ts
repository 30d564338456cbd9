import type { Fact } from '../../fact/fact.js';
import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import { isPast } from '../../fact/tense.js';
import { dateWords } from './date-phrase.js';

/** Sentences from the top that tell the event the article is about. */
const LEAD_SENTENCES = 3;

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

/** The month of the first dated day in the lead; else that of publication, unless the month has just begun. */
function leadMonth(document: Document): string | null {
  const last = document.sentences[Math.min(LEAD_SENTENCES, document.sentences.length) - 1];
  const dated = document.dates.find(
    (date) => date.start < (last?.end ?? 0) && /^\d{4}-\d\d/.test(date.value ?? ''),
  );
  const day =
    dated?.value ??
    (Number(document.article.publishedOn?.slice(8)) > 3 ? document.article.publishedOn : null);
  return day ? dateWords(day.slice(0, 7)) : null;
}
