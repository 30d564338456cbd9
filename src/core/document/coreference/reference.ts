/** What a person is referred to by: a name, a pronoun already resolved, or a common noun. */
export interface Reference {
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** Token that carries the syntactic relation of the words. */
  readonly head: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: Role;
  readonly quoted: boolean;
}

export type Role = 'subject' | 'object' | 'possessive' | 'other';

export function roleOfRelation(deprel: string): Role {
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'nmod:poss') return 'possessive';
  return /^(?:i?obj|obl:agent)/.test(deprel) ? 'object' : 'other';
}

/** Somebody a pronoun may go back to: a person with a name, or one who is only called by a noun. */
export interface Candidate {
  /** Entity number, -1 for a noun, and for the candidate that stands for nobody of the others. */
  readonly entity: number;
  readonly references: Reference[];
}
