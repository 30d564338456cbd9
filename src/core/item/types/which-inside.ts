import { argument, type Fact } from '../../fact/fact.js';
import { markerOf } from '../../fact/marker.js';
import { draftQuestion, type Question } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';
import { PEOPLE_NOUN, PERSON_LEMMAS } from '../wording/lexicon.js';
import type { Named } from '../wording/naming.js';

/** Prepositions that can come first when the name behind them is asked for: "With which organization …?" */
const FRONTED = new Set(['with', 'to', 'from', 'against', 'on', 'for', 'about', 'over', 'into']);

/**
 * A name inside a constituent: "Scientists from which university found …?", "With which organization did Russia
 * suspend diplomatic ties?"
 */
export const whichInside: ItemType = {
  name: 'which-inside',
  kind: 'which',
  pattern: 'clause',
  ask(fact, context) {
    return ['subject' as const, 'object' as const].flatMap((role) => {
      const holder = argument(fact, role);
      if (!holder || holder.shared || context.tree.token(holder.head).upos !== 'NOUN') return [];
      return context.tree.childrenBy(holder.head, 'nmod').flatMap((inner) => {
        const named = context.naming.at(inner);
        const category = named && named.entity.kind !== 'person' ? context.naming.category(named) : null;
        const marker = markerOf(context.tree, inner);
        if (!named || !category || !marker || !isAlone(context.tree, inner)) return [];
        if (isJoined(named, context)) return [];
        const asking =
          role === 'subject'
            ? inSubject(fact, inner, marker, category, context)
            : inObject(inner, marker, category);
        return asking
          ? draftQuestion(fact, { ...answerOf(named, category, context), ...asking }, context)
          : [];
      });
    });
  },
};

/** "scientists from the University of Bristol and UC Davis", whatever the parser joins them to. */
function isJoined({ mention, entity }: Named, { tree }: AskContext): boolean {
  const next = tree.tokens[mention.last]?.text ?? '';
  if (!/^(?:and|or|,)$/.test(next)) return false;
  const after = [1, 2, 3].map((step) => mention.last + step).filter((at) => at < tree.tokens.length);
  return after.some(
    (at) =>
      tree.mention(at)?.first === at &&
      tree.mention(at)?.kind === entity.kind &&
      entity.kind === 'organisation',
  );
}

type Asking = Pick<Question, 'type' | 'asked' | 'words' | 'plural' | 'inside'>;

function inSubject(
  fact: Fact,
  inner: number,
  marker: string,
  category: string,
  context: AskContext,
): Asking | null {
  const asked = argument(fact, 'subject');
  const holder = asked && context.phrases.render(asked.head, { without: new Set([inner]) });
  const noun = asked ? context.tree.token(asked.head).lemma : '';
  // Scientists from a university, not prices in a continent: the name must say whose people they are.
  if (!PEOPLE_NOUN.test(noun) && !PERSON_LEMMAS.has(noun)) return null;
  if (!asked || !holder || !['from', 'of', 'at', 'in'].includes(marker)) return null;
  // "Governor of which state" lacks its article.
  if (context.tree.token(asked.head).xpos === 'NN' && !/^(the|an?|every|each) /i.test(holder.text))
    return null;
  return {
    type: 'which-inside-subject',
    asked,
    words: `${holder.text} ${marker} which ${category}`,
    plural: context.stems.isPlural(asked),
  };
}

function inObject(inner: number, marker: string, category: string): Asking | null {
  if (!FRONTED.has(marker)) return null;
  return {
    type: 'which-inside-object',
    asked: null,
    words: `${marker} which ${category}`,
    inside: new Set([inner]),
  };
}

function answerOf(named: Named, category: string, context: AskContext): Omit<Question, keyof Asking> {
  const head = category.split(' ').at(-1);
  return {
    kind: 'which',
    key: context.naming.text(named.entity),
    accept: [named.entity.name, named.mention.text, ...named.entity.aliases],
    answer:
      head === 'country'
        ? { type: 'country' }
        : head === 'city'
          ? { type: 'city' }
          : named.entity.kind === 'place'
            ? { type: 'place' }
            : { type: 'organisation', group: category },
    entity: named.entity.index,
    keyTokens: { first: named.mention.first, last: named.mention.last },
  };
}
