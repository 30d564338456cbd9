import type { Sentence, Span, Token } from '../model.js';
import type { LanguageModel } from './language-model.js';
import { parseTokens } from './passes/syntax.js';
import { findTokens } from './passes/tokens.js';

/** Tags and parses texts of one sentence each; token numbers, heads and offsets count within the text. */
export type SentenceReader = (texts: readonly string[]) => readonly (readonly Token[])[];

/** Reads sentences that stand in no document, all of them in one run of the parser. */
export const sentenceReader =
  (model: LanguageModel): SentenceReader =>
  (texts) => {
    const body = texts.join('\n');
    const spans: Span[] = [];
    const sentences: Sentence[] = [];
    let start = 0;
    for (const text of texts) {
      const first = spans.length;
      const end = start + text.length;
      spans.push(...findTokens(body, { start, end }, model.boundaries.tokens));
      sentences.push({ index: sentences.length, paragraph: 0, first, last: spans.length, start, end });
      start = end + 1;
    }
    const tokens = parseTokens(body, spans, sentences, model);
    return sentences.map((sentence) => tokens.slice(sentence.first, sentence.last).map(inside(sentence)));
  };

/** Reads each text once, however often it is given. */
export function readingOnce(read: SentenceReader): SentenceReader {
  const known = new Map<string, readonly Token[]>();
  return (texts) => {
    const fresh = [...new Set(texts)].filter((text) => !known.has(text));
    read(fresh).forEach((tokens, i) => known.set(fresh[i]!, tokens));
    return texts.map((text) => known.get(text)!);
  };
}

const inside =
  ({ first, start }: Sentence) =>
  (token: Token): Token => ({
    ...token,
    index: token.index - first,
    sentence: 0,
    head: token.head < 0 ? -1 : token.head - first,
    start: token.start - start,
    end: token.end - start,
  });
