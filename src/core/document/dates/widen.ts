import type { Grain, Span } from '../../model.js';

/** Part of the day after a day: "Tuesday night". */
const PART_AFTER =
  /^\s(?:(?:early|late)\s)?(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|lunchtime)\b(?!\s(?:[A-Z]|shift|rush|sky))/;

/** Part of the day before it: "the early hours of Sunday", "the evening of 3 May". */
const PART_BEFORE =
  /\b(?:the\s)?(?:(?:small|early)\shours|(?:early\s)?(?:morning|afternoon|evening)|night)\s(?:of|on)\s(?:the\s)?$/i;

/** Earlier or later within it: "late last year", "early on Sunday", "mid-March", "the end of 2019". */
const WITHIN =
  /(?:\b(?:very\s)?(?:early|earlier|mid|late|later)(?:\son|\sin)?(?:\sthe)?[\s-]|\b(?:the\s)?(?:start|beginning|middle|end|height|eve)\sof\s(?:the\s)?)$/i;

/** "after that date (November 1st)": what the date in brackets says more of. */
const POINTED_TO = /\b(?:that|this|which)\s(?:date|day)\s\($/i;

/** A date with the words around it that narrow it, which its value does not show. */
export function widen(paragraph: string, span: Span, grain: Grain): Span & { readonly grain: Grain } {
  const before = paragraph.slice(Math.max(0, span.start - 40), span.start);
  if (grain === 'day') {
    const pointed = POINTED_TO.exec(before);
    if (pointed !== null && paragraph[span.end] === ')')
      return { start: span.start - pointed[0].length, end: span.end + 1, grain };
    const part = PART_AFTER.exec(paragraph.slice(span.end, span.end + 24));
    if (part !== null) return { ...widenLeft(before, span), end: span.end + part[0].length, grain: 'time' };
    const led = PART_BEFORE.exec(before);
    if (led !== null) return { start: span.start - led[0].length, end: span.end, grain: 'time' };
  }
  if (grain === 'duration' || grain === 'vague' || grain === 'time') return { ...span, grain };
  return { ...widenLeft(before, span), grain };
}

function widenLeft(before: string, span: Span): Span {
  const within = WITHIN.exec(before);
  return within === null ? span : { start: span.start - within[0].length, end: span.end };
}
