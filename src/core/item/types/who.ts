import { CALLING, SAYING } from '../../document/quotations/reporting-verbs.js';
import { argument, type Fact } from '../../fact/fact.js';
import { draftQuestion, type Question } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isPersonName } from '../wording/person-name.js';
import { isAlone } from '../wording/coordination.js';

/** "Who announced that Russia would suspend diplomatic ties with NATO?" */
export const who: ItemType = {
  name: 'who',
  kind: 'who',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (!['subject', 'object', 'agent'].includes(asked.role)) return [];
      if (asked.marker && asked.role !== 'agent') return [];
      const pronoun = asked.role === 'subject' ? context.naming.behind(asked.head) : null;
      const named = context.naming.at(asked.head) ?? pronoun;
      if (!named || named.entity.kind !== 'person' || !isAlone(context.tree, asked.head)) return [];
      if (!isPersonName(named.entity)) return [];
      const role = asked.role === 'subject' ? context.naming.roleNoun(named) : null;
      const subject = argument(fact, 'subject');
      const words =
        asked === subject ? (role ? `which ${role}` : 'who') : asked.role === 'agent' ? 'by whom' : 'whom';
      const question: Question = {
        kind: 'who',
        type: role ? 'which-role' : `who-${asked.role}`,
        asked,
        words,
        key: named.entity.name,
        accept: [named.mention.text, ...named.entity.aliases],
        answer: { type: 'person', ...(named.entity.role ? { role: named.entity.role } : {}) },
        entity: named.entity.index,
        keyTokens: pronoun
          ? { first: asked.head, last: asked.head + 1 }
          : { first: named.mention.first, last: named.mention.last },
        notes: pronoun ? [`“${context.tree.token(asked.head).text}” is ${named.entity.name}.`] : [],
      };
      const drafts = draftQuestion(fact, question, context);
      if (drafts.length > 0 || asked !== subject || !isReported(fact, context)) return drafts;
      return draftQuestion(fact, { ...question, type: 'who-stated', loose: MOST_LOOSE }, context);
    });
  },
};

/** As many "the" as a reader takes from words that are told again. */
const MOST_LOOSE = 2;

/**
 * "Paul Dewar said the lapses raise questions", "Jeremy Corbyn called the move a “smash and grab”": like a
 * quotation, a statement is known by its words, so that not everything in it has to be told.
 */
function isReported(fact: Fact, { tree, document }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  if (SAYING.has(lemma)) return argument(fact, 'complement') !== undefined;
  if (!CALLING.has(lemma)) return false;
  const words = new Set(tree.subtree(fact.predicate));
  return document.quotations.some((each) => !each.clause && words.has(each.first));
}
