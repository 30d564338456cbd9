import type { Quotation, Span, Token } from '../../model.js';
import type { DraftDocument } from '../draft-document.js';
import { carriedOn } from '../quotations/carried-on.js';
import type { OpenQuotation } from '../quotations/carried-on.js';
import { findSource } from '../quotations/find-source.js';
import type { Source, Surroundings } from '../quotations/find-source.js';
import { isClause } from '../quotations/is-clause.js';
import { ledUp } from '../quotations/led-up.js';
import { quotedSpans } from '../quotations/quoted-spans.js';
import type { QuotedSpan } from '../quotations/quoted-spans.js';
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
  const surroundings: Surroundings = {
    words,
    clause,
    before: near.length === 0 && clause && isMarkFirst(document, span) ? lead : near,
    // a full stop before the closing mark ends the sentence
    after: last.text === '.' ? [] : forwardToStop(search.covering(span.end, to)),
  };
  const source =
    findSource(search, document.mentions, surroundings) ??
    carriedOn(document.article.body, known.at(-1), span, clause) ??
    (near.length === 0 && clause && isStop(last)
      ? ledUp(search, document.mentions, sentenceBefore(between), words)
      : null) ??
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

const isMark = ({ text }: Token): boolean => /^["“”„«»'‘’`]+$|^''$|^``$/.test(text);
const isStop = ({ text }: Token): boolean => /^[.!?]+$/.test(text);

/** The words after the last end of a sentence, without the marks. */
function backToStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findLastIndex(isStop);
  return tokens.slice(stop + 1).filter((token) => !isMark(token));
}

/** The words of the sentence that ends right before the mark; none where a mark stands among them. */
function sentenceBefore(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.filter((token, i) => !(isMark(token) && i === tokens.length - 1));
  const end = plain.findLastIndex(isStop);
  if (end < plain.length - 1) return [];
  return plain.slice(plain.slice(0, end).findLastIndex(isStop) + 1, end);
}

function forwardToStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(isStop);
  return (stop < 0 ? tokens : tokens.slice(0, stop)).filter((token) => !isMark(token));
}

function leadOf(tokens: readonly Token[]): readonly Token[] {
  return /^[:,]$/.test(tokens.at(-1)?.text ?? '') ? backToStop(tokens) : [];
}

/** Whether the paragraph begins with this quotation. */
function isMarkFirst({ article, paragraphs }: DraftDocument, span: Span): boolean {
  const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.start <= end);
  return paragraph !== undefined && /^\s*\S?$/.test(article.body.slice(paragraph.start, span.start));
}
