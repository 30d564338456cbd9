import { describe, expect, test } from '@jest/globals';
import { sentenceReader } from '../../../../src/core/document/read-sentences.js';
import type { Draft } from '../../../../src/core/item/draft.js';
import type { Gate } from '../../../../src/core/item/gates/gate.js';
import type { AskContext } from '../../../../src/core/item/item-type.js';
import { reread } from '../../../../src/core/item/reread.js';
import { ITEM_TYPES } from '../../../../src/core/item/types/index.js';
import { english } from '../../document/english.js';
import { contextOf, factsOf } from '../ask-context.js';

/** The fault, the publication day, the text, and the question asked of it: "Who …? – Key". */
export type Refused = readonly [fault: string, publishedOn: string | null, body: string, question: string];

export type Passed = readonly [publishedOn: string | null, body: string, question: string];

/** A stem and a key that nobody asked, and their fault, null for none. */
export type Reworded = readonly [stem: string, key: string, fault: string | null];

interface Rows {
  readonly refuses?: readonly Refused[];
  readonly passes: readonly Passed[];
  readonly reworded?: readonly Reworded[];
}

/** One gate on drafts of the types that ship, and on such a draft with other words put in. */
export function describeGate(gate: Gate, { refuses = [], passes, reworded = [] }: Rows): void {
  describe(gate.name, () => {
    for (const [fault, publishedOn, body, question] of refuses)
      test(`${fault}: ${question}`, () => expect(judge(gate, body, publishedOn, question)).toBe(fault));
    for (const [publishedOn, body, question] of passes)
      test(`nothing against: ${question}`, () => expect(judge(gate, body, publishedOn, question)).toBeNull());
    for (const [stem, key, fault] of reworded)
      test(`${fault ?? 'nothing against'}: ${stem} – ${key}`, () => {
        const context = contextOf('Russia suspended diplomatic ties with NATO on Monday.', '2021-10-22');
        const draft = draftOf(
          context,
          'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
        );
        expect(gate.fault({ ...draft, stem, key }, context)).toBe(fault);
      });
  });
}

function judge(gate: Gate, body: string, publishedOn: string | null, question: string): string | null {
  const context = contextOf(body, publishedOn);
  return gate.fault(draftOf(context, question), context);
}

/** The question asked of the text, its statement read once more as derive-items.ts has it read. */
export function draftOf(context: AskContext, question: string): Draft {
  const drafts = factsOf(context).flatMap((fact) =>
    ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) => type.ask(fact, context)),
  );
  const draft = drafts.find(({ stem, key }) => `${stem} – ${key}` === question);
  if (!draft)
    throw new Error(`asked were only: ${drafts.map(({ stem, key }) => `${stem} – ${key}`).join(' | ')}`);
  return reread([draft], context.tree, sentenceReader(english), english.sequences)[0] ?? draft;
}
