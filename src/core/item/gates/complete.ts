import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { countWords } from '../wording/stem.js';
import type { Gate } from './gate.js';

/** Verbs that say nothing without what follows them. */
const EMPTY_VERBS = new Set(
  'be have do make take get give go come say see become seem appear include call'.split(' '),
);

/** "Who said?", "What did Germany take?": a stem whose verb lacks what it needs. */
export const complete: Gate = {
  name: 'complete',
  fault(draft, { tree }) {
    if (draft.fact.quotation >= 0) return null;
    const verb = tree.token(draft.fact.predicate);
    const keyed = draft.fact.arguments.filter((each) => !isAsked(draft.keyTokens, each.head));
    const solid = keyed.filter((each) => each.role !== 'adverb' && each.role !== 'subject');
    if (
      REPORTING_VERBS.has(verb.lemma) &&
      !solid.some((each) => ['object', 'complement'].includes(each.role))
    ) {
      if (draft.kind === 'who' || draft.kind === 'which') return 'nothing says what was reported';
    }
    if (solid.length === 0 && draft.kind !== 'how-many') return 'the clause has nothing but its verb';
    if (EMPTY_VERBS.has(verb.lemma) && draft.kind === 'what' && draft.rule.endsWith('object'))
      return 'the verb is too empty to ask about';
    return countWords(draft.key) === 0 ? 'the key is empty' : null;
  },
};

function isAsked(key: { readonly first: number; readonly last: number } | undefined, head: number): boolean {
  return key !== undefined && head >= key.first && head < key.last;
}
