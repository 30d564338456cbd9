import { talliesIn, tallyAnswer } from '../tally.js';
import { wordsFor } from '../types/by-what-tally.js';
import type { GapSource } from './gap.js';
import { standsWithin } from './within.js';

const NAMED = /^(?:vote|score|margin|tally|count|scoreline|decision|ruling|verdict)$/;

/** "The Senate voted by what margin to approve the treaty?", "Brazil beat Croatia by what score in São Paulo?" */
export const tallies: GapSource = {
  name: 'tallies',
  find(fact, { tree }) {
    return talliesIn(tree, fact.sentence).flatMap((tally) => {
      const words = wordsFor(tree, fact, tally);
      if (!words?.includes(' ')) return [];
      const head = tree.token(tally.first).head;
      // "a 3–0 win over Everton"
      if (
        /^(?:win|victory|defeat|loss|triumph|majority|margin|result)$/.test(tree.token(head).lemma) &&
        head > tally.first
      )
        return [];
      const named = NAMED.test(tree.token(head).lemma) ? head : -1;
      const top = named >= 0 ? named : tally.unit ? tally.first + 1 : tally.first;
      if (!standsWithin(tree, fact, top)) return [];
      // "by a vote of 80–17", "in a 5-4 decision", "by 280 votes to 162"
      const [opens = tally.first] = tree
        .subtree(top)
        .filter((at) => at < tally.first && (named >= 0 || tree.lower(at) === 'by'));
      return [
        {
          kind: 'how-many' as const,
          sort: 'tally',
          first: opens,
          last: Math.max(tally.last, named + 1),
          words,
          notes: [],
          ...tallyAnswer(tally),
        },
      ];
    });
  },
};
