import type { Document, Quotation } from '../../model.js';

type Named = Pick<Document, 'tokens' | 'mentions' | 'anaphors'>;

/** Below this a pronoun is taken to be unresolved. */
const SURE = 0.75;

/** Says which entity speaks: that of the name at the speaker's head, or what the pronoun there stands for. */
export function nameSpeakers(quotations: readonly Quotation[], document: Named): Quotation[] {
  const { tokens, mentions, anaphors } = document;
  const sure = anaphors.filter(({ confidence }) => confidence >= SURE);
  const entityAt = (index: number): number =>
    [...mentions, ...sure].find(({ first, last }) => first <= index && index < last)?.entity ?? -1;
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (speaker < 0) return quotation;
    // in "Nato spokeswoman Oana Lungescu" the name may hang on the noun
    const beside = tokens.filter(({ head, deprel }) => head === speaker && /^(?:flat|appos)/.test(deprel));
    const entities = [speaker, ...beside.map(({ index }) => index)].map(entityAt);
    return { ...quotation, speakerEntity: entities.find((entity) => entity >= 0) ?? -1 };
  });
}
