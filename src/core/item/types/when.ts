import { draftQuestion } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { dateWords } from '../wording/date-phrase.js';
import { isOfAnotherTime } from '../wording/own-time.js';

const WORDS = { day: 'on what date', month: 'in what month', year: 'in what year' } as const;

/** Prepositions that a question keeps: "Since what year", "After what date". */
const BOUNDS = new Set(['since', 'after', 'from', 'by', 'until']);

/** What is expected is of another day than the expecting. */
const EXPECTING = /^(?:expect|hope|plan|intend|predict|forecast|schedule|anticipate)$/;

/** "On what date did …?", "In what year was …?": a day, month or year that the clause states. */
export const when: ItemType = {
  name: 'when',
  kind: 'when',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      const date = asked.sense === 'time' ? context.tree.date(asked.head) : undefined;
      // "has declared on Sunday" is no English.
      const first = fact.auxiliaries[0];
      if (first !== undefined && context.tree.token(first).lemma === 'have' && asked.marker !== 'since') {
        if (['VBZ', 'VBP'].includes(context.tree.token(first).xpos)) return [];
      }
      // "had expected no rise at the meeting on June 29": it is the meeting that has a date.
      if (EXPECTING.test(context.tree.token(fact.predicate).lemma)) return [];
      if (date && isOfAnotherTime(fact, asked.marker, date.value, context)) return [];
      const others = fact.arguments.filter((each) => each.sense === 'time' && each !== asked);
      if (others.length > 0 || context.tree.childrenBy(asked.head, 'conj').length > 0) return [];
      if (!date?.value || !(date.grain in WORDS)) return [];
      const key = dateWords(date.value);
      const marker = asked.marker ?? 'on';
      if (!key || !['on', 'in', ...BOUNDS].includes(marker)) return [];
      const words = WORDS[date.grain as keyof typeof WORDS];
      return draftQuestion(
        fact,
        {
          kind: 'when',
          type: `when-${date.grain}`,
          asked,
          words: BOUNDS.has(marker) ? words.replace(/^(on|in)/, marker) : words,
          key,
          accept: [date.text.replace(/^.*\((.*)\)$/, '$1'), key.replace(/, \d{4}$/, '')],
          answer: { type: 'date', value: date.value, grain: date.grain, text: key },
          notes: date.derivation ? [date.derivation] : [],
          keyTokens: { first: date.first, last: date.last },
          undated: true,
        },
        context,
      );
    });
  },
};
