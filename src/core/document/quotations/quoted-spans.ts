import type { Span } from '../../model.js';

/** The words between a pair of quotation marks, without the marks. */
export interface QuotedSpan extends Span {
  /** Nesting: 0 outside any other pair. */
  readonly depth: number;
  /**
   * True when the paragraph ends before the closing mark: news opens each paragraph of a long quotation with a
   * mark and closes only the last.
   */
  readonly open: boolean;
}

interface Open {
  readonly kind: 'double' | 'single';
  readonly start: number;
}

const DOUBLE = /["“”„«»]/;
const SINGLE = /['‘’`]/;
const WORD = /[\p{L}\p{N}]/u;

/** What a mark can be where it stands; an apostrophe is neither. */
function roles(text: string, at: number): { opens: boolean; closes: boolean } {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // an opening mark after a comma and before a space is a slip for the closing one
  const slip = /[,.!?]/.test(before) && /\s/.test(after);
  if (mark === '“' || mark === '„' || mark === '«') return { opens: !slip, closes: slip };
  if (mark === '”' || mark === '»') return { opens: false, closes: true };
  const spaceBefore = before === '' || /[\s([{—–\-/“"‘']/.test(before);
  const spaceAfter = after === '' || /[\s)\]},.;:!?—–\-/”"’']/.test(after);
  if (mark === '‘' || mark === '`') return { opens: spaceBefore, closes: false };
  if (mark === '’') return { opens: false, closes: spaceAfter && /\S/.test(before) };
  // straight marks tell nothing by themselves; `"text,"he said` is a slip that closes
  if (mark === '"')
    return { opens: !spaceAfter && (spaceBefore || !WORD.test(before)), closes: /\S/.test(before) };
  return { opens: spaceBefore && WORD.test(after), closes: spaceAfter && /\S/.test(before) };
}

/** Whether a single mark that opens here also closes later in the paragraph, before a blank mark of its kind. */
function singleCloses(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at++) {
    if (!SINGLE.test(text.charAt(at))) continue;
    const { opens, closes } = roles(text, at);
    // "the players' room" looks like a close; a plural before a lower-case noun is taken for a possessive
    if (closes && text.charAt(at - 1) !== 's') return true;
    if (closes && !/^\s[a-z]/.test(text.slice(at + 1, at + 3))) return true;
    if (opens) return false;
  }
  return false;
}

/** Whether a single mark is a possessive ("the girls' school") rather than the end of the open quotation. */
function isPossessive(text: string, at: number): boolean {
  return /s['’]\s[a-z]/.test(text.slice(at - 1, at + 3)) && singleCloses(text, at);
}

/**
 * Finds the quotation marks that belong together in one paragraph, double and single, curly and straight.
 * Offsets count from the start of `text`.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const kind = DOUBLE.test(mark) ? 'double' : SINGLE.test(mark) ? 'single' : null;
    if (kind === null) continue;
    const { opens, closes } = roles(text, at);
    const inner = open.findLastIndex((each) => each.kind === kind);
    if (closes && inner >= 0 && !(kind === 'single' && isPossessive(text, at))) {
      const { start } = open[inner] as Open;
      open.length = inner;
      if (at > start) found.push({ start, end: at, depth: inner, open: false });
    } else if (opens && inner < 0 && (kind === 'double' || singleCloses(text, at))) {
      open.push({ kind, start: at + 1 });
    }
  }
  const rest = open[0];
  if (rest?.kind === 'double') {
    const end = text.trimEnd().length;
    if (end > rest.start) found.push({ start: rest.start, end, depth: 0, open: true });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
