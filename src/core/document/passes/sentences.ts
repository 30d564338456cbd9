import type { Span } from '../../model.js';
import type { Perceptron } from '../network/perceptron.js';
import { maySentenceEnd, sentenceFeatures } from './sentence-features.js';

/** A run of words without an end is cut here, because the time for a tree grows with its square. */
const LONGEST_SENTENCE = 150;

/**
 * Finds the last token of every sentence of one paragraph; the end of the paragraph always ends one.
 *
 * @param tokens of the paragraph, spans in `text`
 * @returns positions in `tokens`, ascending
 */
export function findSentenceEnds(text: string, tokens: readonly Span[], endsHere: Perceptron): number[] {
  const ends: number[] = [];
  let first = 0;
  tokens.forEach((_, token) => {
    const context = { text, tokens, first };
    const ended =
      token === tokens.length - 1 ||
      token - first + 1 >= LONGEST_SENTENCE ||
      (maySentenceEnd(context, token) && endsHere.score(sentenceFeatures(context, token)) > 0);
    if (!ended) return;
    ends.push(token);
    first = token + 1;
  });
  return ends;
}
