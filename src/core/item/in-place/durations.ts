import { hedgeAround } from '../../document/quantities/hedge.js';
import type { Tree } from '../../document/tree.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import type { TemporalExpression } from '../../model.js';
import { spanOf } from './counts.js';
import type { GapSource } from './gap.js';
import { isOfRange, isNumberPointedTo, standsWithin } from './within.js';

const LENGTH = /^P(?:T?)(\d+(?:\.\d+)?)[SMHDWY]$/;

/** Prepositions behind which a length of time is counted: "in four days", "within 40 days". */
const BEFORE =
  /^(?:for|in|within|over|after|during|of|takes?|took|taking|lasts?|lasted|lasting|spent|spends?|spending|marks|marked|serves?|served|serving|faces?|faced|facing|needs?|needed|adds|added)$/;

/** "was sentenced to 25 years in prison" */
const SENTENCING = /^(?:sentence|jail|condemn|confine|suspend|ban)$/;

/** "The team spent how many days trudging through the snow?", "The journey took how many minutes?" */
export const durations: GapSource = {
  name: 'durations',
  find(fact, { document, tree }) {
    if (REPORTING_VERBS.has(tree.token(fact.predicate).lemma)) return [];
    const { body } = document.article;
    const { last } = spanOf(tree, fact.sentence);
    return tree.datesIn(fact.sentence).flatMap((date) => {
      const value = date.grain === 'duration' ? LENGTH.exec(date.value ?? '')?.[1] : undefined;
      const unit = date.last - 1;
      if (!value || date.last > last || date.last - date.first < 2) return [];
      if (tree.token(unit).xpos !== 'NNS' || tree.token(date.first).upos !== 'NUM') return [];
      if (!standsWithin(tree, fact, unit) || isOfRange(tree, { first: date.first, last: unit })) return [];
      const { hedge, first } = hedgeOf(tree, date, body);
      const before = tree.lower(first - 1);
      const isSentence = before === 'to' && SENTENCING.test(tree.token(fact.predicate).lemma);
      if (isNumberPointedTo(tree, first) || !(BEFORE.test(before) || isSentence)) return [];
      // "have, for almost 100 years, relied on it"
      if (tree.tokens[first - 2]?.text === ',' && tree.tokens[date.last]?.text === ',') return [];
      // "two years ago", "six months old"
      const next = tree.tokens[date.last];
      if (next && /^(?:ago|later|earlier|before|old|long|away|less|more)$/.test(next.text)) return [];
      const bare = body.slice(date.start, tree.token(unit - 1).end);
      const key = body.slice(tree.token(first).start, tree.token(unit - 1).end);
      return [
        {
          kind: 'how-many' as const,
          sort: 'duration',
          first,
          last: unit,
          words: 'how many',
          key,
          accept: [bare, value, `${key} ${tree.token(unit).text}`],
          answer: {
            type: 'number' as const,
            kind: 'measure' as const,
            value: Number(value),
            unit: null,
            hedge,
            text: bare,
            noun: tree.token(unit).lemma,
          },
          notes: [],
          keyTokens: { first, last: unit },
        },
      ];
    });
  },
};

/** "about" with its place; of "cost $774 billion over 10 years" the "over" is no hedge. */
function hedgeOf(
  tree: Tree,
  date: TemporalExpression,
  body: string,
): { readonly hedge: string | null; readonly first: number } {
  const hedge = hedgeAround(body.slice(Math.max(0, date.start - 40), date.start), '');
  const first = hedge ? date.first - hedge.split(' ').length : date.first;
  return hedge === 'over' && !BEFORE.test(tree.lower(first - 1))
    ? { hedge: null, first: date.first }
    : { hedge, first };
}
