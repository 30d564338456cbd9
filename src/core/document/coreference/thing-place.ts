import type { Token } from '../../model.js';
import { SAYING } from '../quotations/reporting-verbs.js';
import type { Tree } from '../tree.js';
import { roleOfRelation } from './reference.js';
import type { ThingCandidate, ThingReference } from './thing-candidates.js';

/** An "it" or "they" and all that it may go back to. */
export interface ThingPlace {
  readonly token: Token;
  /** "they", "them", "their" */
  readonly plural: boolean;
  readonly candidates: readonly ThingCandidate[];
}

/** Where the thing was last spoken of. */
export const lastOf = ({ references }: ThingCandidate): ThingReference => references.at(-1) as ThingReference;

/** Where it was last named or called by a noun. */
export const lastCalled = ({ references }: ThingCandidate): ThingReference =>
  references.findLast(({ form }) => form !== 'pronoun') as ThingReference;

const THINKING: ReadonlySet<string> = new Set(
  (
    'think believe know want hope feel fear expect decide agree plan intend refuse need like love try see understand ' +
    'learn remember realise realize consider accept reject argue'
  ).split(' '),
);

/** Nouns for what only people and bodies of people have: "their parents", "its members". */
const OF_PEOPLE =
  /^(?:leader|president|chief|member|spokes\w+|chairman|director|minister|parent|child|father|mother|founder|owner|employee|customer|staff|worker|ceo|head|coach|captain|fan|citizen|people|resident|friend|family|life|home|mind|own|job|opinion|view)$/;

/** What the pronoun does, in a word: it says, thinks, acts, is something, is acted on, owns. */
export function actOf(tree: Tree, token: Token): string {
  const role = roleOfRelation(token.deprel);
  const head = tree.tokens[token.head];
  if (role === 'possessive') return head && OF_PEOPLE.test(head.lemma) ? 'owner of people' : 'owner';
  if (role !== 'subject' || head === undefined) return role;
  if (token.deprel === 'nsubj:pass') return 'acted on';
  if (SAYING.has(head.lemma)) return 'sayer';
  if (THINKING.has(head.lemma)) return 'thinker';
  if (head.upos === 'VERB') return 'doer';
  return head.upos === 'ADJ' ? 'described' : 'called';
}

/** 0, 1, 2, 3-4, 5+ */
export const bucket = (count: number): string => (count < 3 ? String(count) : count < 5 ? '3-4' : '5+');
