import type { Quotation, Span, Token } from '../../model.js';
import type { DraftDocument } from '../draft-document.js';
import type { TokenSearch } from '../token-search.js';
import type { Source } from './find-source.js';
import { isMark, isShortened, isStop } from './stops.js';

export interface OpenQuotation extends Quotation {
  /** The closing mark is missing: the speaker goes on in the next paragraph. */
  readonly open: boolean;
}

/** `"a" and "b"`, `"…": "…"`: nothing between the marks but a joint. */
const JOINT = /^[”"’'][:,]?\s(?:and\s|or\s)?[“"‘']$/;

/** `"…," further adding, "…"`: the verb has no subject of its own. */
const ADDING = /^[”"’'],?\s(?:[a-z]+\s){0,3}[a-z]+ing(?:\s[a-z]+){0,2}[,:]?\s[“"‘']$/;

/** The quotation that comes, and what is known of it. */
interface Next {
  readonly span: Span;
  readonly words: readonly Token[];
  readonly clause: boolean;
}

/** Whether the speaker of one quotation goes on in the next, by the text between the two. */
export function carriedOn(
  search: TokenSearch,
  document: DraftDocument,
  before: OpenQuotation | undefined,
  next: Next,
): Source | null {
  if (before === undefined || before.speaker < 0) return null;
  const between = document.article.body.slice(before.end, next.span.start);
  const goesOn = before.open
    ? /^\s*["“]?$/.test(between)
    : between.includes('\n')
      ? next.clause &&
        fillsParagraph(document, next.span) &&
        endsParagraph(search, document, before, next.span)
      : JOINT.test(between) ||
        ADDING.test(between) ||
        (next.clause &&
          (!isSentence(before) || before.cue >= before.last) &&
          isOneSentence(search.covering(before.end, next.span.start)));
  return goesOn ? { cue: before.cue, speaker: before.speaker } : null;
}

/** `"We hope so." The work was easy, Iguchi says. "We had all we needed."`: another may go on. */
const isSentence = ({ text }: Quotation): boolean => text.trim().endsWith('.');

/** `"…," she said. "…"`: the sentence that goes on behind the mark ends, and the next begins with one. */
function isOneSentence(between: readonly Token[]): boolean {
  const words = between.filter((token) => !isMark(token));
  return words.length > 1 && isStop(words.at(-1) as Token) && !words.slice(0, -1).some(endsSentence);
}

const endsSentence = (token: Token, at: number, words: readonly Token[]): boolean =>
  isStop(token) && !(token.text === '.' && at > 0 && isShortened(words[at - 1] as Token));

/** The paragraph is this quotation and nothing else. */
function fillsParagraph({ article, paragraphs }: DraftDocument, span: Span): boolean {
  const paragraph = paragraphOf(paragraphs, span);
  if (paragraph === undefined) return false;
  return (
    /^\s*\S?$/.test(article.body.slice(paragraph.start, span.start)) &&
    /^[”"’']*[.,]?\s*$/.test(article.body.slice(span.end, paragraph.end))
  );
}

/** `"…," she said.` or `She said, "…"` at the end of a paragraph: nothing comes after that another could have said. */
function endsParagraph(
  search: TokenSearch,
  { article, paragraphs }: DraftDocument,
  before: OpenQuotation,
  next: Span,
): boolean {
  const paragraph = paragraphOf(paragraphs, before);
  if (paragraph === undefined || !before.clause) return false;
  if (!/^\s*\S?$/.test(article.body.slice(paragraph.end, next.start))) return false;
  const rest = search.covering(before.end, paragraph.end).filter((token) => !isMark(token));
  const plain = rest.length < 2 && rest.every(({ upos }) => upos === 'PUNCT');
  return plain || (before.cue >= before.last && !rest.slice(0, -1).some(endsSentence));
}

const paragraphOf = (paragraphs: readonly Span[], { start }: Span): Span | undefined =>
  paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end);
