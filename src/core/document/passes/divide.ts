import type { Sentence, Span } from '../../model.js';
import type { BoundaryWeights } from '../network/perceptron.js';
import { findParagraphs } from './paragraphs.js';
import { findSentenceEnds } from './sentences.js';
import { findTokens } from './tokens.js';

/** A body divided: nothing is said about words yet but where they are. */
export interface Division {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Span[];
}

/** Divides a body into paragraphs, these into tokens, and the tokens into sentences. */
export function divide(body: string, boundaries: BoundaryWeights): Division {
  const paragraphs = findParagraphs(body);
  const sentences: Sentence[] = [];
  const tokens: Span[] = [];
  paragraphs.forEach((span, paragraph) => {
    const found = findTokens(body, span, boundaries.tokens);
    let first = 0;
    for (const end of findSentenceEnds(body, found, boundaries.sentences)) {
      sentences.push({
        index: sentences.length,
        paragraph,
        first: tokens.length + first,
        last: tokens.length + end + 1,
        start: found[first]!.start,
        end: found[end]!.end,
      });
      first = end + 1;
    }
    tokens.push(...found);
  });
  return { paragraphs, sentences, tokens };
}
