import type { Quotation, Span, Token } from '../../model.js';
import type { DraftDocument } from '../draft-document.js';
import { carriedOn } from '../quotations/carried-on.js';
import type { OpenQuotation } from '../quotations/carried-on.js';
import { findSource } from '../quotations/find-source.js';
import type { Source, Surroundings } from '../quotations/find-source.js';
import { isClause } from '../quotations/is-clause.js';
import { commentedOn, ledUp } from '../quotations/led-up.js';
import { quotedSpans } from '../quotations/quoted-spans.js';
import type { QuotedSpan } from '../quotations/quoted-spans.js';
import { backToStop, forwardToStop, isStop, sentenceBefore } from '../quotations/stops.js';
import { isTag } from '../quotations/tag-behind.js';
import { TokenSearch } from '../token-search.js';

const UNKNOWN: Source = { cue: -1, speaker: -1 };

/**
 * Finds what stands in quotation marks, who said it and by which verb. Of marks inside marks only the outer
 * pair counts; the two halves of a quotation that its reporting verb splits are two quotations of one speaker.
 * `speakerEntity` is -1 until `nameSpeakers`.
 */
export function findQuotations(document: DraftDocument): Quotation[] {
  const search = new TokenSearch(document.tokens);
  const found: OpenQuotation[] = [];
  let lead: readonly Token[] = [];
  for (const paragraph of document.paragraphs) {
    const text = document.article.body.slice(paragraph.start, paragraph.end);
    const outer = quotedSpans(text)
      .filter(({ depth }) => depth === 0)
      .map((span) => ({ ...span, start: span.start + paragraph.start, end: span.end + paragraph.start }));
    for (const [at, span] of outer.entries()) {
      const from = outer[at - 1]?.end ?? paragraph.start;
      const to = outer[at + 1]?.start ?? paragraph.end;
      const quotation = read(document, search, { span, from, to, lead }, found);
      if (quotation !== null) found.push(quotation);
    }
    lead = leadOf(search.covering(paragraph.start, paragraph.end));
  }
  return found.map(({ open: _open, ...quotation }) => quotation);
}

interface Place {
  readonly span: QuotedSpan;
  /** Where the quotation before ends and the one after begins, or the paragraph does. */
  readonly from: number;
  readonly to: number;
  /** The last words of the paragraph before, when they end in a colon or comma. */
  readonly lead: readonly Token[];
}

function read(
  document: DraftDocument,
  search: TokenSearch,
  { span, from, to, lead }: Place,
  known: readonly OpenQuotation[],
): OpenQuotation | null {
  const words = search.covering(span.start, span.end);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const clause = isClause(words);
  const between = search.covering(from, span.start);
  const near = backToStop(between);
  const behind = forwardToStop(search.covering(span.end, to));
  const surroundings: Surroundings = {
    words,
    clause,
    before: near.length === 0 && clause && isMarkFirst(document, span) ? lead : near,
    // a full stop before the closing mark ends the sentence, but where "said Tony Blair" stands behind it
    after: last.text !== '.' || isTag(search, behind) ? behind : [],
  };
  const source =
    findSource(search, document.mentions, surroundings) ??
    carriedOn(search, document, known.at(-1), { span, words, clause }) ??
    (near.length === 0 && clause && isStop(last)
      ? ledUp(search, document.mentions, sentenceBefore(between), words)
      : null) ??
    (leadsOn(near) && clause ? commentedOn(search, document.mentions, near, words) : null) ??
    UNKNOWN;
  return {
    start: span.start,
    end: span.end,
    text: document.article.body.slice(span.start, span.end),
    first: first.index,
    last: last.index + 1,
    ...source,
    speakerEntity: -1,
    clause,
    open: span.open,
  };
}

/** "… talked about the plan: “…”", "their spokesman Nick Harvey questioned “…”" */
const leadsOn = (near: readonly Token[]): boolean =>
  near.at(-1)?.text === ':' || near.at(-1)?.upos === 'VERB';

function leadOf(tokens: readonly Token[]): readonly Token[] {
  return /^[:,]$/.test(tokens.at(-1)?.text ?? '') ? backToStop(tokens) : [];
}

/** Whether the paragraph begins with this quotation. */
function isMarkFirst({ article, paragraphs }: DraftDocument, span: Span): boolean {
  const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.start <= end);
  return paragraph !== undefined && /^\s*\S?$/.test(article.body.slice(paragraph.start, span.start));
}
