import type { Tree } from '../../document/tree.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** What nobody who studies the event need keep (rubric A9). */
export const worthAsking: Gate = {
  name: 'worth asking',
  fault(draft, { tree }) {
    if (draft.fact.pattern !== 'clause') return null;
    if (countsPair(draft, tree)) return 'that they were two is not worth asking';
    if (/^(?:the )?earth$/i.test(draft.key)) return 'it is so on no other planet';
    return asksBirth(draft, tree) ? 'where somebody was born is not worth asking' : null;
  },
};

/** Deaths are counted, however few. */
const HARM = new Set('die kill murder injure wound hurt drown perish execute shoot stab poison'.split(' '));

/** "How many men walked into a bank?", "How many sides remained locked in talks?" */
function countsPair({ kind, rule, key, fact }: Draft, tree: Tree): boolean {
  const few = kind === 'how-many' && rule.endsWith('-subject') && /^(?:one|two|[12])$/i.test(key);
  return few && !HARM.has(tree.token(fact.predicate).lemma);
}

/** "Where was Ann Lee born?"; "How old was Ann Lee when she was born?" is worse. */
function asksBirth(draft: Draft, tree: Tree): boolean {
  const { fact, rule } = draft;
  const { lemma, text } = tree.token(fact.predicate);
  if (!(lemma === 'bear' && text.toLowerCase() === 'born') && lemma !== 'born') return false;
  return /\/(?:where|how-old|in-place-place)/.test(rule) && /\bborn\b/.test(questionOf(draft));
}
