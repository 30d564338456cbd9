import type { Tree } from '../../document/tree.js';
import type { Fact } from '../../fact/fact.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** "Which court ruled against its attempt?", "Who condemned their raids?": never the court's own (rubric A4). */
export const ownDeeds: Gate = {
  name: 'own deeds',
  fault: (draft, { tree }) =>
    isOfAnother(draft.fact, questionOf(draft), tree) ? 'what is judged is not the judge’s own' : null,
};

/** Verbs whose subject deals with what another has done. */
const JUDGING =
  /^(?:reject|deny|overturn|overrule|uphold|dismiss|veto|condemn|criticise|criticize|denounce|punish|sanction)$/;

function isOfAnother(fact: Fact, question: string, tree: Tree): boolean {
  const { lemma } = tree.token(fact.predicate);
  const against = lemma === 'rule' || lemma === 'vote';
  if (fact.pattern !== 'clause' || fact.passive || !(against || JUDGING.test(lemma))) return false;
  return fact.arguments.some(
    ({ role, marker, head }) =>
      (against ? marker === 'against' : role === 'object') &&
      tree
        .childrenBy(head, 'nmod:poss')
        .some(
          (at) =>
            tree.token(at).upos === 'PRON' &&
            new RegExp(`\\b${tree.lower(at)}\\b[^?]*\\b${tree.lower(head)}\\b`).test(question.toLowerCase()),
        ),
  );
}
