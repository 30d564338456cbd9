import type { Quantity, Span, TemporalExpression, Token } from '../../model.js';
import type { DraftDocument } from '../draft-document.js';
import { leftmostMatches } from '../leftmost-matches.js';
import { hedgeAround } from '../quantities/hedge.js';
import type { QuantityContext } from '../quantities/quantity-rule.js';
import { isLabel } from '../quantities/label.js';
import { quantityRules } from '../quantities/rules/index.js';
import { partOfDuration, shareUnits } from '../quantities/share-units.js';
import { TokenSearch } from '../token-search.js';

/** How much text a rule sees on either side of its match. */
const SIDE = 40;

type Dated = DraftDocument & { readonly dates: readonly TemporalExpression[] };

/**
 * Finds numbers that say how many, how much, how old, how far: not those of dates and times, nor those in
 * names. In the order of the text, never overlapping. The span has number and unit, without the hedge.
 */
export function findQuantities(document: Dated): Quantity[] {
  const search = new TokenSearch(document.tokens);
  const taken = wordsOfDates(document);
  const { body } = document.article;
  const found = document.paragraphs
    .flatMap((paragraph) => findInParagraph(document, search, taken, paragraph))
    .filter((quantity) => !partOfDuration(body, quantity, document.dates));
  return shareUnits(body, found);
}

/** An age is no date, though "the age of 54 years" has a length of time in it. */
function wordsOfDates({ dates }: Dated): ReadonlySet<number> {
  return new Set(
    dates.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
}

function findInParagraph(
  document: Dated,
  search: TokenSearch,
  taken: ReadonlySet<number>,
  paragraph: Span,
): Quantity[] {
  const text = document.article.body.slice(paragraph.start, paragraph.end);
  const found: Quantity[] = [];
  for (const match of leftmostMatches(quantityRules, text)) {
    const [start, end] = [paragraph.start + match.start, paragraph.start + match.end];
    const tokens = search.covering(start, end);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first === undefined || last === undefined || start < (found.at(-1)?.end ?? 0)) continue;
    if (tokens.some(({ index }) => taken.has(index))) continue;
    const context: QuantityContext = {
      before: text.slice(Math.max(0, match.start - SIDE), match.start),
      after: text.slice(match.end, match.end + SIDE),
      first,
      last,
      left: search.neighbour(first, -1),
      right: search.neighbour(last, 1),
      named: isNamed(document, first, last),
      label: last.upos === 'NUM' && isLabel(search, last),
      afterPerson: document.mentions.some(({ kind, last }) => kind === 'person' && last === first.index - 1),
    };
    const amount = match.rule.read(match.groups, context);
    if (amount === null) continue;
    found.push({
      start,
      end,
      first: first.index,
      last: last.index + 1,
      text: text.slice(match.start, match.end),
      ...amount,
      hedge: hedgeAround(context.before, context.after),
    });
  }
  return found;
}

/** "Boeing 737", "Second World War": inside a longer name, or a capital in the midst of capitals. */
function isNamed({ mentions }: Dated, first: Token, last: Token): boolean {
  return mentions.some(
    (mention) =>
      mention.first <= first.index &&
      last.index < mention.last &&
      mention.last - mention.first > last.index - first.index + 1,
  );
}
