import { argument, type Fact } from '../../fact/fact.js';
import { capitalised } from '../draft-question.js';
import type { ItemType, AskContext } from '../item-type.js';
import type { Draft } from '../draft.js';
import { numberAnswer } from '../number-answer.js';
import { dateWords } from '../wording/date-phrase.js';
import { isExistential } from '../wording/verb-group.js';

/** "In 1975, how many wolves were there in Poland?": what there is so many of. */
export const howManyThere: ItemType = {
  name: 'how-many-there',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const subject = argument(fact, 'subject');
    if (!subject || !isExistential(tree, fact) || fact.negation >= 0) return [];
    const verb = tree.token(fact.auxiliaries[0] ?? fact.predicate);
    if (fact.auxiliaries.length > 0 || !/^(?:are|were)$/i.test(verb.text)) return [];
    return draft(fact, subject.head, verb.text.toLowerCase() === 'are', context);
  },
};

function draft(fact: Fact, counted: number, present: boolean, context: AskContext): Draft[] {
  const { tree, phrases, document } = context;
  const number = tree.childBy(counted, 'nummod');
  const quantity = number >= 0 ? tree.quantity(number) : undefined;
  const prefix = context.attributions.prefix(fact);
  if (!quantity || quantity.kind !== 'cardinal' || prefix === null) return [];
  if (tree.token(counted).xpos !== 'NNS' || tree.childrenBy(counted, 'conj', 'det', 'nmod:poss').length > 0)
    return [];
  const before = tree.children(counted).filter((child) => child <= number);
  // "120,000 hunters in Poland": where they are stands behind "there".
  const places = tree.childrenBy(counted, 'nmod').filter((at) => tree.mention(at)?.kind === 'place');
  const noun = phrases.render(counted, {
    without: new Set([...before, ...places]),
    loose: { left: context.looseness, thingsOnly: true },
  });
  const others = fact.arguments.filter(({ role, head }) => role !== 'subject' && !tree.has(head, 'expl'));
  if (!noun || others.some(({ role }) => !['oblique', 'adverb'].includes(role))) return [];
  if (others.some(({ head }) => tree.token(head).upos === 'ADV')) return [];
  const told = [...places, ...others.map(({ head }) => head)].map((head) =>
    phrases.render(head, { marker: true }),
  );
  if (told.some((phrase) => phrase === null)) return [];
  const behind = told.map((phrase) => phrase?.text ?? '');
  const dated = /\b(?:19|20)\d\d\b/.test(behind.join(' '));
  // What there is now is told as what there was then.
  const published = dateWords(document.article.publishedOn?.slice(0, 7) ?? '');
  const then = present && !dated && published ? `in ${published}` : '';
  const verb = present && !then ? 'are' : 'were';
  const place = [...behind, then].filter(Boolean).join(' ');
  const stem = `how many ${noun.text} ${verb} there ${place}`.trim();
  const answer = numberAnswer(quantity, tree.token(counted).lemma);
  return [
    {
      kind: 'how-many',
      context: null,
      stem: `${capitalised(prefix ? `${prefix}, ${stem}` : stem)}?`,
      ...answer,
      key: capitalised(answer.key),
      evidence: fact.span,
      derivation: null,
      rule: 'clause/how-many-there',
      fact,
      statement: `There ${verb} ${answer.key} ${noun.text} ${place}`.trim() + '.',
    },
  ];
}
