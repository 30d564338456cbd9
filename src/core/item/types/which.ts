import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AnswerType } from '../draft.js';
import type { ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';

/** "Which Iranian airline did Germany ban …?": an organisation or place as subject, object or after a preposition. */
export const which: ItemType = {
  name: 'which',
  kind: 'which',
  pattern: 'clause',
  ask(fact, context) {
    return fact.arguments.flatMap((asked) => {
      if (asked.sense === 'place') return [];
      if (!['subject', 'object', 'agent', 'oblique', 'predicate'].includes(asked.role)) return [];
      const named = context.naming.at(asked.head);
      if (!named || named.entity.kind === 'person' || !isAlone(context.tree, asked.head)) return [];
      const category = context.naming.category(named);
      if (!category || isMetonym(fact, asked, category, context.tree)) return [];
      const marker = asked.role === 'agent' ? 'by' : asked.marker;
      if (asked.role === 'oblique' && !marker) return [];
      return draftQuestion(
        fact,
        {
          kind: 'which',
          type: `which-${asked.role}`,
          asked,
          words: `${marker ? `${marker} ` : ''}which ${category}`,
          key: context.naming.text(named.entity),
          accept: [named.entity.name, named.mention.text, ...named.entity.aliases],
          answer: answerType(named.entity.kind, category),
          entity: named.entity.index,
          keyTokens: { first: named.mention.first, last: named.mention.last },
        },
        context,
      );
    });
  },
};

/** What a government does, in whose place its capital is named. */
const GOVERNING =
  /^(?:threaten|oppose|accuse|demand|call|urge|refuse|reject|condemn|support|back|join|recogni[sz]e|agree|insist|warn|vow|pledge|deny|want|hope|seek|fear|respond|retaliate|sign|impose|lift|expel|recall|approve|ban|criticise|criticize|welcome|offer|propose|negotiate|consider|view|regard|see)$/;

/**
 * "Which landmark welcomed the news?": the White House that does something is no sight, and Beijing that threatens
 * is no city.
 */
export function isMetonym(
  { predicate, passive }: Fact,
  { role }: Pick<Argument, 'role'>,
  category: string,
  tree: Tree,
): boolean {
  const does = role === 'agent' || (role === 'subject' && !passive);
  // nor is Wall Street, which predicts, a street
  if (category === 'landmark' || category === 'street') return does;
  const { lemma } = tree.token(predicate);
  return does && /\bcity$/.test(category) && (GOVERNING.test(lemma) || REPORTING_VERBS.has(lemma));
}

/** What kind of thing a name is that the stem asks for with this noun. */
export function answerType(kind: string, category: string): AnswerType {
  const head = category.split(' ').at(-1);
  if (head === 'country') return { type: 'country' };
  if (head === 'city') return { type: 'city' };
  return kind === 'place' ? { type: 'place' } : { type: 'organisation', group: category };
}
