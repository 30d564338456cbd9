import type { Tree } from '../../document/tree.js';
import type { Role } from '../../fact/fact.js';
import type { Draft } from '../draft.js';
import { askedWords } from './asked-entry.js';

/** Done to somebody, they leave a stain: "Who was charged with fraud?" */
const DONE_TO = new Set(
  'accuse arrest charge convict jail imprison sentence indict expel ban fine sue detain blame suspect kill murder execute deport sack fire dismiss impeach sanction disqualify suspend poison investigate extradite condemn fault prosecute try'.split(
    ' ',
  ),
);

/** Doing them leaves a stain: "Who admitted stealing the painting?" */
const DONE_BY = new Set(
  'kill murder steal rob attack assault rape bomb shoot stab hack lie cheat bribe defraud embezzle launder smuggle spy leak dope abuse threaten kidnap poison torture resign crash confess plead admit flee escape violate breach harass bully massacre pollute spill discriminate collapse overdose conspire mislead deceive apologise apologize'.split(
    ' ',
  ),
);

/** Nouns for what somebody is or was in: "Which suspect …", "Who is the main suspect?" */
const STAINED =
  /\b(?:suspects?|defendants?|murderers?|killers?|attackers?|gunm[ae]n|terrorists?|criminals?|fraudsters?|thie(?:f|ves)|hackers?|rapists?|spy|spies|perpetrators?|culprits?|scandal|guilty|corrupt|convicted|disgraced|dopers?|abusers?|paedophiles?|victims?)\b/i;

/** "Who proceeded to lie to him?", "Who accepted responsibility for the murder?" */
const STAINING =
  /\b(?:who|which|whom)\b[^?]*\b(?:to lie to|responsibility for|took part in the (?:attack|murder|killing)|involvement in)\b/i;

/**
 * Whether a wrong name in this question would say something damaging of its bearer: the key is the one to whom, or
 * by whom, a damaging thing was done.
 */
export function isDamaging(draft: Draft, tree: Tree): boolean {
  const { fact } = draft;
  const lemma = tree.tokens[fact.predicate]?.lemma.toLowerCase() ?? '';
  const role = roleOfKey(draft, tree);
  if (role === 'agent' || (role === 'subject' && !fact.passive)) {
    return DONE_BY.has(lemma) || isCalledSo(draft.stem);
  }
  if (role === 'object' || role === 'subject') return DONE_TO.has(lemma) || isCalledSo(draft.stem);
  return isCalledSo(draft.stem);
}

/** The question, without a sentence that sets the scene, calls the one asked for something bad. */
function isCalledSo(stem: string): boolean {
  const question = stem.split(/(?<=[.!]) (?=\p{Lu})/u).at(-1) ?? stem;
  const beside =
    /\b(?:who|which|what|whom|whose)\b.*?\b(?:is|was|are|were|became|be|been)\b.*/i.exec(question)?.[0] ?? '';
  return STAINED.test(askedWords(question)) || STAINED.test(beside) || STAINING.test(question);
}

/** Role of the innermost constituent that holds the key: "Iranian airline Mahan Air" is the object. */
function roleOfKey({ fact, keyTokens }: Draft, tree: Tree): Role | undefined {
  if (!keyTokens) return undefined;
  const around = fact.arguments.filter(
    ({ head }) => tree.dominates(head, keyTokens.first) || isIn(head, keyTokens),
  );
  return around.find((one) => around.every((other) => tree.dominates(other.head, one.head)))?.role;
}

const isIn = (token: number, { first, last }: { first: number; last: number }): boolean =>
  token >= first && token < last;
