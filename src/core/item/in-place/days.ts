import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import type { TemporalExpression } from '../../model.js';
import { dateWords, isPartOnly } from '../wording/date-phrase.js';
import { isOfAnotherTime } from '../wording/own-time.js';
import { spanOf } from './counts.js';
import type { GapSource } from './gap.js';
import { headOfSpan, standsWithin } from './within.js';

const WORDS = { day: 'which date', month: 'which month', year: 'which year' } as const;

/** "… was last included in the census in which year?" */
export const days: GapSource = {
  name: 'days',
  find(fact, context) {
    const { tree } = context;
    // When something was only said is not worth asking.
    if (REPORTING_VERBS.has(tree.token(fact.predicate).lemma)) return [];
    const { last } = spanOf(tree, fact.sentence);
    return tree.datesIn(fact.sentence).flatMap((date) => {
      if (date.last > last || !date.value || !(date.grain in WORDS)) return [];
      const marker = date.first > 0 ? tree.lower(date.first - 1) : '';
      const head = headOfSpan(tree, date.first, date.last);
      const bare = isBareDay(tree, fact, date, head);
      if (!bare && !['in', 'on', 'since', 'after', 'from', 'by', 'until'].includes(marker)) return [];
      const own = tree.token(head).head === fact.predicate ? marker : null;
      if (isPartOnly(date) || isOfAnotherTime(fact, own, date.value, context)) return [];
      const key = dateWords(date.value);
      // "ruled on which date the suspension was unlawful?"
      if (fact.arguments.some(({ role, head: at }) => role === 'complement' && at > date.last)) return [];
      // "died on which date of cancer?"
      if (tree.tokens[date.last]?.text === 'of') return [];
      if (!key || !standsWithin(tree, fact, head)) return [];
      // A plain month or day is told by its words; one worked out from "Monday" is asked by the fronted form.
      if (date.derivation && date.grain !== 'day') return [];
      return [
        {
          kind: 'when' as const,
          sort: date.grain,
          first: date.first,
          last: date.last,
          words: bare ? 'on which date' : WORDS[date.grain as keyof typeof WORDS],
          key,
          accept: [date.text.replace(/^.*\((.*)\)$/, '$1'), key.replace(/, \d{4}$/, '')],
          answer: { type: 'date' as const, value: date.value, grain: date.grain, text: key },
          notes: date.derivation ? [date.derivation] : [],
          keyTokens: { first: date.first, last: date.last },
        },
      ];
    });
  },
};

/** "disclosed it last Thursday", "resigned today": a day right in the clause, without a preposition. */
function isBareDay(
  tree: Tree,
  fact: Fact,
  { grain, first, last, derivation }: TemporalExpression,
  head: number,
): boolean {
  if (grain !== 'day' || !derivation || head < fact.predicate || tree.token(head).head !== fact.predicate)
    return false;
  // "delivered today a speech", "by lunchtime today"
  if (fact.arguments.some(({ role, head: at }) => /^(?:object|.*complement)$/.test(role) && at > head))
    return false;
  const before = tree.token(first - 1);
  const part = /^(?:morning|afternoon|evening|night|noon|midnight)$/;
  return (
    !/^(?:ADP|SCONJ|DET|ADJ|NUM)$/.test(before.upos) &&
    !/^(?:lunchtime|day|noon|midnight)$/.test(before.lemma) &&
    !part.test(tree.tokens[last]?.text.toLowerCase() ?? '')
  );
}
