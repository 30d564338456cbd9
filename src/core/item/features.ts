import { CRITERIA } from './criteria/index.js';
import type { Draft } from './draft.js';
import type { AskContext } from './item-type.js';

/**
 * What the ranker knows of a draft, by name: `stem length` 0..1; what it is, such as `kind who`, `rule
 * clause/who-subject`, `answer person` and `asked subject`, 1 or absent.
 */
export type Features = Readonly<Record<string, number>>;

/** The names of features that are 1 or absent begin so. */
export const SORTS = ['form', 'kind', 'rule', 'answer', 'asked', 'sense', 'verb'] as const;

export function featuresOf(asked: Draft, context: AskContext): Features {
  const draft = asRanked(asked);
  const measured = CRITERIA.map((criterion) => [criterion.name, criterion.score(draft, context)] as const);
  return { ...Object.fromEntries(measured), ...sortsOf(draft, context) };
}

/** Rules of which judges have marked too little for the ranker to know them, and the like of which they are ranked. */
const RANKED_AS: Readonly<Record<string, Partial<Draft>>> = {
  // Who held an office is the same fact as which office somebody held, from its other side.
  'office/holder': { kind: 'what', rule: 'role/position', answer: { type: 'role' } },
  'clause/why-stated': { rule: 'clause/why-cause' },
  // A vote and a score are numbers that stand behind the verb.
  'clause/by-what-tally': { rule: 'clause/in-place-count' },
  'clause/by-what-score': { rule: 'clause/in-place-count' },
};

const asRanked = (draft: Draft): Draft => ({ ...draft, ...RANKED_AS[draft.rule] });

/** How a question is built: nothing has to be moved in a sentence that is asked as it stands. */
function formOf(rule: string): 'quotation' | 'in place' | 'fronted' {
  if (rule.startsWith('quotation/')) return 'quotation';
  return rule.startsWith('clause/in-place-') ? 'in place' : 'fronted';
}

function sortsOf(draft: Draft, { tree }: AskContext): Features {
  const { fact, keyTokens } = draft;
  const asked =
    keyTokens &&
    fact.arguments.find((each) => each.role !== 'predicate' && tree.dominates(each.head, keyTokens.first));
  const voice = fact.passive ? 'passive' : tree.token(fact.predicate).upos === 'VERB' ? 'active' : 'copular';
  return {
    [`form ${formOf(draft.rule)}`]: 1,
    [`kind ${draft.kind}`]: 1,
    [`rule ${draft.rule}`]: 1,
    [`answer ${draft.answer.type}`]: 1,
    [`verb ${voice}`]: 1,
    ...(asked ? { [`asked ${asked.role}`]: 1 } : {}),
    ...(asked?.sense ? { [`sense ${asked.sense}`]: 1 } : {}),
  };
}
