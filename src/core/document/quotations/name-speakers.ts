import type { Document, Quotation } from '../../model.js';

type Named = Pick<Document, 'tokens' | 'mentions' | 'anaphors'>;

/** Below this a pronoun is taken to be unresolved. */
const SURE = 0.75;

/** Says which entity speaks: that of the name at the speaker's head, or what the pronoun there stands for. */
export function nameSpeakers(quotations: readonly Quotation[], document: Named): Quotation[] {
  const { tokens, mentions, anaphors } = document;
  const entityAt = new Map<number, number>();
  for (const { first, last, entity } of [
    ...anaphors.filter(({ confidence, entity }) => confidence >= SURE && entity >= 0),
    ...mentions,
  ]) {
    for (let at = first; at < last; at++) entityAt.set(at, entity);
  }
  // in "Nato spokeswoman Oana Lungescu" the name may hang on the noun
  const beside = new Map<number, number>();
  for (const { index, head, deprel } of tokens) {
    if (/^(?:flat|appos)/.test(deprel) && entityAt.has(index) && !beside.has(head)) beside.set(head, index);
  }
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    const entity = entityAt.get(speaker) ?? entityAt.get(beside.get(speaker) ?? -1);
    return { ...quotation, speakerEntity: entity ?? -1 };
  });
}
