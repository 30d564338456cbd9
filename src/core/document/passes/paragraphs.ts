import type { Span } from '../../model.js';

/** A blank line, which may hold spaces. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

const LINE_BREAK = /\n\s*/g;

/**
 * Paragraphs stand between blank lines; in a text without any, every line is one. White space around
 * them belongs to none.
 */
export function findParagraphs(body: string): Span[] {
  const text = body.trim();
  const start = body.indexOf(text);
  const separator = /\n[^\S\n]*\n/.test(text) ? BLANK_LINE : LINE_BREAK;
  const paragraphs: Span[] = [];
  let from = 0;
  for (const gap of [...text.matchAll(separator), { 0: '', index: text.length }]) {
    const end = from + text.slice(from, gap.index).trimEnd().length;
    if (end > from) paragraphs.push({ start: start + from, end: start + end });
    from = gap.index + gap[0].length;
  }
  return paragraphs;
}
