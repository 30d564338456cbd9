import type { Gender, Token } from '../../model.js';
import type { Candidate, Role } from './reference.js';

/** A pronoun, and what is known at the place where it stands. */
export interface PronounPlace {
  readonly token: Token;
  readonly paragraph: number;
  readonly role: Role;
  readonly quoted: boolean;
  /** It is the subject of the verb that reports a quotation: "…," she said. */
  readonly reports: boolean;
  /** Entity that spoke the quotation before, -1 for none. */
  readonly lastSpeaker: number;
  readonly candidates: readonly Candidate[];
}

const bucket = (count: number): string => (count < 3 ? String(count) : count < 5 ? '3-4' : '5+');

const lastHead = ({ references }: Candidate): number => references.at(-1)?.head ?? -1;

/** What is true of a candidate for a pronoun, in words; each has a weight learned from annotated text. */
export function pronounFeatures(
  at: PronounPlace,
  candidate: Candidate,
  gender: Gender | null,
): readonly string[] {
  const last = candidate.references.at(-1);
  if (last === undefined) return ['nobody'];
  const distance = Math.min(3, at.token.sentence - last.sentence);
  const nearer = at.candidates.filter((other) => lastHead(other) > last.head).length;
  const most = Math.max(...at.candidates.map(({ references }) => references.length));
  const subjectBefore = candidate.references.some(
    ({ role, sentence }) => role === 'subject' && sentence === at.token.sentence - 1,
  );
  const features = [
    candidate.entity < 0 ? 'a noun' : gender === null ? 'name of unknown gender' : 'name of the same gender',
    `${at.role} to ${last.role} ${distance} sentences back`,
    `last a ${last.kind} ${distance === 0 ? 'here' : 'before'}`,
    `${Math.min(3, nearer)} nearer`,
    `referred to ${bucket(candidate.references.length)} times`,
  ];
  if (candidate.references.length === most) features.push('referred to most');
  if (last.paragraph === at.paragraph) features.push('same paragraph');
  if (subjectBefore) features.push('subject in the sentence before');
  if (last.quoted !== at.quoted) features.push(`last ${last.quoted ? 'inside' : 'outside'} a quotation`);
  if (at.reports)
    features.push(candidate.entity === at.lastSpeaker ? 'spoke before' : 'did not speak before');
  return features;
}
