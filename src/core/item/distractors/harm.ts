import type { Tree } from '../../document/tree.js';
import type { Draft } from '../draft.js';

/** Done to somebody, they leave a stain: "Who was charged with fraud?" */
const DONE_TO = new Set(
  'accuse arrest charge convict jail imprison sentence indict expel ban fine sue detain blame suspect kill murder execute deport sack fire dismiss impeach sanction disqualify suspend poison investigate extradite condemn fault prosecute try'.split(
    ' ',
  ),
);

/** Doing them leaves a stain: "Who admitted stealing the painting?" */
const DONE_BY = new Set(
  'kill murder steal rob attack assault rape bomb shoot stab hack lie cheat bribe defraud embezzle launder smuggle spy leak dope abuse threaten kidnap poison torture die resign crash confess plead admit flee escape violate breach harass bully massacre pollute spill discriminate collapse overdose conspire mislead deceive apologise apologize'.split(
    ' ',
  ),
);

/** Nouns that do so in any role: "Who is the main suspect?" */
const STAINED =
  /\b(?:suspects?|defendants?|murderers?|killers?|attackers?|gunm[ae]n|terrorists?|criminals?|fraudsters?|thie(?:f|ves)|hackers?|rapists?|spy|spies|perpetrators?|culprits?|scandal|guilty|corrupt|convicted|disgraced|accused of|charged with|suspected of|dopers?|abusers?|paedophiles?|died|dead|killed|victims?)\b/i;

/**
 * Whether a wrong name in this question would say something damaging of its bearer: the key is the one to whom, or
 * by whom, a damaging thing was done.
 */
export function isDamaging(draft: Draft, tree: Tree): boolean {
  if (STAINED.test(draft.stem)) return true;
  const { fact } = draft;
  const lemma = tree.tokens[fact.predicate]?.lemma.toLowerCase() ?? '';
  const role = fact.arguments.find(({ head }) => covers(draft, head))?.role;
  const doer = role === 'agent' || (role === 'subject' && !fact.passive);
  return doer ? DONE_BY.has(lemma) : DONE_TO.has(lemma);
}

function covers(draft: Draft, head: number): boolean {
  return draft.keyTokens !== undefined && head >= draft.keyTokens.first && head < draft.keyTokens.last;
}
