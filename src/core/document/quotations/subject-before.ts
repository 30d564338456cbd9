import type { Document, Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { commentIn } from './comment.js';
import { CALLING, SAYING } from './reporting-verbs.js';

/** The subject of the sentence that ends right before a quotation. */
export interface SubjectBefore {
  /** Head of the words that name whoever the main clause is about. */
  readonly head: number;
  /** It says something or comments on it: "Prentice denied the rumours." */
  readonly speaks: boolean;
  /** Tokens of the sentence: first, and one past the last. */
  readonly first: number;
  readonly last: number;
}

/**
 * "Joe Higgins called him a xenophobe. “I would describe him as a warmonger,” he said": of whom the sentence before the
 * quotation tells; null where the quotation does not begin a sentence, or words of somebody stand there.
 */
export function subjectBefore(
  search: TokenSearch,
  { tokens, sentences, quotations }: Pick<Document, 'tokens' | 'sentences' | 'quotations'>,
  start: number,
): SubjectBefore | null {
  const opening = tokens[start];
  const here = sentences[opening?.sentence ?? -1];
  const before = sentences[(opening?.sentence ?? 0) - 1];
  if (!here || !before || start - here.first > 1) return null;
  const root = tokens.slice(before.first, before.last).find(({ deprel }) => deprel === 'root');
  if (root === undefined) return null;
  const quoted = quotations.some(
    ({ first, last, clause }) => clause && first < before.last && before.first < last,
  );
  const subject = tokens
    .slice(before.first, before.last)
    .find(({ head, deprel }) => head === root.index && deprel === 'nsubj');
  if (quoted || subject === undefined || isJoined(tokens, subject, before.last)) return null;
  const speaks =
    SAYING.has(root.lemma) ||
    CALLING.has(root.lemma) ||
    commentIn(search, tokens.slice(before.first, before.last)) !== undefined;
  return { head: subject.index, speaks, first: before.first, last: before.last };
}

const isJoined = (tokens: readonly Token[], { index }: Token, last: number): boolean =>
  tokens.slice(index + 1, last).some(({ head, deprel }) => head === index && deprel === 'conj');
