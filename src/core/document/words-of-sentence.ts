import type { Document, Token } from '../model.js';

/** The tokens of a sentence; [] where there is no such sentence. */
export function wordsOfSentence(
  { sentences, tokens }: Pick<Document, 'sentences' | 'tokens'>,
  sentence: number,
): readonly Token[] {
  const span = sentences[sentence];
  return span ? tokens.slice(span.first, span.last) : [];
}
