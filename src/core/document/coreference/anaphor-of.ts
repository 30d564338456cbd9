import type { Anaphor, Entity, Token } from '../../model.js';

/** The words from one token to another, standing for an entity. */
export function anaphorOf(first: Token, last: Token, entity: Entity, confidence: number): Anaphor {
  return {
    start: first.start,
    end: last.end,
    first: first.index,
    last: last.index + 1,
    entity: entity.index,
    antecedent: -1,
    confidence,
  };
}
