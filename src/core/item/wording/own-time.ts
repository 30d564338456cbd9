import type { Fact } from '../../fact/fact.js';
import type { AskContext } from '../item-type.js';

/**
 * "may suffer from a scandal in July", "are being rebuilt after the collapse in 2013", "donated £1m since 2003": the
 * parser cannot tell whose date it is, but the form of the verb can.
 */
export function isOfAnotherTime(
  fact: Fact,
  marker: string | null,
  value: string | null,
  { tree, document }: AskContext,
): boolean {
  const first = tree.tokens[fact.auxiliaries[0] ?? fact.predicate];
  if (first === undefined || value === null) return false;
  if (marker === 'since') return first.xpos === 'VBD' && first.lemma !== 'have';
  const { publishedOn } = document.article;
  const goesOn =
    tree.token(fact.predicate).xpos === 'VBG' || fact.auxiliaries.some((at) => tree.lower(at) === 'being');
  const isBefore = publishedOn === null || value < publishedOn.slice(0, value.length);
  if (fact.auxiliaries.some((at) => /^(?:may|might)$/.test(tree.lower(at)))) return isBefore;
  return first.lemma === 'be' && /^VB[ZP]$/.test(first.xpos) && goesOn && isBefore;
}
