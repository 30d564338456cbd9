import type { Span } from '../../model.js';
import type { Perceptron } from '../network/perceptron.js';
import { tokenCandidates, tokenFeatures } from './token-features.js';

/** Runs of anything but white space and the invisible characters that stand for it. */
const RUN = /[^\s\u200B\u2060]+/g;

/** Longer runs (an address with all its parameters, a line of dashes) are looked at in pieces. */
const LONGEST_RUN = 80;

/**
 * Cuts text into tokens: words, numbers, marks, the parts of contractions (`do|n’t`, `Russia|’s`).
 *
 * @param text any text; only the characters from `span.start` to `span.end` are looked at
 * @returns spans in `text`, in order
 */
export function findTokens(text: string, span: Span, cutsHere: Perceptron): Span[] {
  const tokens: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(RUN)) {
    for (let from = 0; from < match[0].length; from += LONGEST_RUN) {
      const piece = match[0].slice(from, from + LONGEST_RUN);
      const start = span.start + match.index + from;
      const cuts = [...findCuts(piece, cutsHere), piece.length];
      let last = 0;
      for (const cut of cuts) {
        tokens.push({ start: start + last, end: start + cut });
        last = cut;
      }
    }
  }
  return tokens;
}

function findCuts(run: string, cutsHere: Perceptron): number[] {
  const cuts: number[] = [];
  const inside = insideName(run);
  for (const at of tokenCandidates(run)) {
    if (inside.has(at)) continue;
    if (cutsHere.score(tokenFeatures(run, at, cuts.at(-1) ?? 0)) > 0) cuts.push(at);
  }
  return cuts;
}

/** "Ne’Kiya", "Da’Shawn": the treebanks have few names with a mark before a capital, and the model cuts them. */
function insideName(run: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index } of run.matchAll(/(?<=\p{Ll})['’](?=\p{Lu}\p{Ll})/gu)) {
    places.add(index);
    places.add(index + 1);
  }
  return places;
}
