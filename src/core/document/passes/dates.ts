import type { Span, TemporalExpression, Token } from '../../model.js';
import type { DateContext, Reading } from '../dates/date-rule.js';
import { directionAt } from '../dates/direction.js';
import { inWords } from '../dates/in-words.js';
import { dateRules } from '../dates/rules/index.js';
import { widen } from '../dates/widen.js';
import type { DraftDocument } from '../draft-document.js';
import { leftmostMatches } from '../leftmost-matches.js';
import { quotedSpans } from '../quotations/quoted-spans.js';
import { TokenSearch } from '../token-search.js';

/** How much text a rule sees on either side of its match. */
const SIDE = 40;

/**
 * Finds what says when: dates, times, periods and lengths of time, resolved against the publication date and
 * against dates named just before. In the order of the text, never overlapping.
 */
export function findDates(document: DraftDocument): TemporalExpression[] {
  const search = new TokenSearch(document.tokens);
  return document.paragraphs.flatMap((paragraph) => findInParagraph(document, search, paragraph));
}

function findInParagraph(
  document: DraftDocument,
  search: TokenSearch,
  paragraph: Span,
): TemporalExpression[] {
  const text = document.article.body.slice(paragraph.start, paragraph.end);
  const quoted = quotedSpans(text).filter(({ start, end }) => /\s/.test(text.slice(start, end)));
  const found: TemporalExpression[] = [];
  for (const match of leftmostMatches(dateRules, text)) {
    const end = found.at(-1)?.end ?? 0;
    if (paragraph.start + match.start < end) continue;
    const tokens = search.covering(paragraph.start + match.start, paragraph.start + match.end);
    const [first] = tokens;
    if (first === undefined) continue;
    const anchor = anchorFor(document, found, first);
    const context: DateContext = {
      published: document.article.publishedOn,
      direction: directionAt(search, first),
      quoted: quoted.some((span) => span.start <= match.start && match.end <= span.end),
      anchor,
      before: text.slice(Math.max(0, match.start - SIDE), match.start),
      after: text.slice(match.end, match.end + SIDE),
      named: isNamed(document, search, tokens),
      token: first,
    };
    const reading = match.rule.read(match.groups, context);
    if (reading === null) continue;
    found.push(express(document, search, paragraph, text, match, reading, end));
  }
  return found;
}

/** The last date of this sentence or the one before, when it is resolved; a length of time anchors nothing. */
function anchorFor(
  document: DraftDocument,
  found: readonly TemporalExpression[],
  token: Token,
): string | null {
  const last = found.findLast(
    ({ grain, value }) => !/^(?:duration|vague)$/.test(grain) && !value?.startsWith('T'),
  );
  if (last === undefined) return null;
  const sentence = document.tokens[last.first]?.sentence ?? -2;
  return token.sentence - sentence <= 1 ? last.value : null;
}

/** "Black Friday", "Theresa May": the words lie in a longer name, or carry on a run of capitalised words. */
function isNamed(document: DraftDocument, search: TokenSearch, tokens: readonly Token[]): boolean {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const mention = document.mentions.find((each) => each.first <= first.index && first.index < each.last);
  if (mention !== undefined) {
    const longer = mention.first < first.index || mention.last > last.index + 1;
    if (longer || mention.kind === 'person') return true;
  }
  const before = search.neighbour(first, -1);
  if (before?.upos !== 'PROPN' || !/^\p{Lu}/u.test(before.text)) return false;
  const [above, below] = before.head === first.index ? [first, before] : [before, first];
  return below.head === above.index && /^(?:compound|flat|amod|nummod)/.test(below.deprel);
}

function express(
  document: DraftDocument,
  search: TokenSearch,
  paragraph: Span,
  text: string,
  match: Span,
  reading: Reading,
  end: number,
): TemporalExpression {
  const wide = widen(text, match, reading.grain);
  const start = paragraph.start + wide.start < end ? match.start : wide.start;
  const span = { start: paragraph.start + start, end: paragraph.start + wide.end };
  const tokens = search.covering(span.start, span.end);
  const words = document.article.body.slice(span.start, span.end);
  return {
    ...span,
    first: tokens[0]?.index ?? 0,
    last: (tokens.at(-1)?.index ?? -1) + 1,
    text: words,
    grain: wide.grain,
    value: reading.value,
    derivation:
      reading.value === null || reading.because === null
        ? null
        : `“${words}” is ${inWords(reading.value)}: ${reading.because}`,
  };
}
