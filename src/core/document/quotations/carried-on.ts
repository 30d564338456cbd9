import type { Quotation, Span } from '../../model.js';
import type { Source } from './find-source.js';

export interface OpenQuotation extends Quotation {
  /** The closing mark is missing: the speaker goes on in the next paragraph. */
  readonly open: boolean;
}

/** `"a" and "b"`, `"…": "…"`: nothing between the marks but a joint. */
const JOINT = /^[”"’'][:,]?\s(?:and\s|or\s)?[“"‘']$/;

/** `"…," further adding, "…"`: the verb has no subject of its own. */
const ADDING = /^[”"’'],?\s(?:[a-z]+\s){0,3}[a-z]+ing(?:\s[a-z]+){0,2}[,:]?\s[“"‘']$/;

/** `"…," she said. "…"`: the sentence that goes on behind the mark ends, and the next begins with one. */
const NEXT_SENTENCE = /^[”"’']?,?\s[^.!?]*[.!?]\s[“"‘']$/;

/** Whether the speaker of one quotation goes on in the next, by the text between the two. */
export function carriedOn(
  body: string,
  before: OpenQuotation | undefined,
  next: Span,
  clause: boolean,
): Source | null {
  if (before === undefined || before.speaker < 0) return null;
  const between = body.slice(before.end, next.start);
  const goesOn = before.open
    ? /^\s*["“]?$/.test(between)
    : !between.includes('\n') &&
      (JOINT.test(between) ||
        ADDING.test(between) ||
        (clause && !isSentence(before) && NEXT_SENTENCE.test(between)));
  return goesOn ? { cue: before.cue, speaker: before.speaker } : null;
}

/** `"We hope so." The work was easy, Iguchi says. "We had all we needed."`: another may go on. */
const isSentence = ({ text }: Quotation): boolean => text.trim().endsWith('.');
