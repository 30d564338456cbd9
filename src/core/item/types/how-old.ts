import { ownerOfAge } from '../../document/coreference/resolve-age.js';
import { argument, type Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { isPast } from '../../fact/tense.js';
import type { Gender, Quantity } from '../../model.js';
import type { Draft } from '../draft.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { isAlone } from '../wording/coordination.js';
import { dateWords } from '../wording/date-phrase.js';
import { isPersonName } from '../wording/person-name.js';
import type { Named } from '../wording/naming.js';

/** Nouns behind an age that tell whether "he" or "she" is meant. */
const GENDER_OF: Readonly<Record<string, Gender>> = {
  boy: 'male',
  man: 'male',
  father: 'male',
  actor: 'male',
  girl: 'female',
  woman: 'female',
  mother: 'female',
  actress: 'female',
};

/** "How old was Ahmed Mohamed when he was arrested at his school in September 2015?": a deed, and the doer's age. */
export const howOld: ItemType = {
  name: 'how-old',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    const asked = argument(fact, 'subject');
    const named = asked && context.naming.at(asked.head);
    if (!asked || !named || !isPersonName(named.entity) || !isAlone(context.tree, asked.head)) return [];
    const age = ageOf(fact, named, context);
    const gender = named.entity.gender ?? (age && genderBehind(age, context));
    if (!age || !gender || !isDeed(fact, context)) return [];
    const text = String(age.value);
    return draftQuestion(
      fact,
      {
        kind: 'how-many',
        type: 'how-old',
        asked,
        words: 'who',
        key: text,
        accept: [`${text} years old`, `${text} years`],
        // "at his school": whose, the question tells
        entity: named.entity.index,
        answer: { type: 'number', kind: 'age', value: age.value, unit: null, hedge: null, text, noun: null },
        keyTokens: { first: age.first, last: age.last },
      },
      context,
    )
      .filter((draft) => isOfThese(draft, fact, context))
      .flatMap((draft) => turned(draft, named, gender));
  },
};

/** Done once, in the past, and no talk: of a speaker's age nobody learns anything. */
function isDeed(fact: Fact, { tree }: AskContext): boolean {
  if (fact.negation >= 0 || !isPast(tree, fact) || fact.carrier !== fact.predicate || fact.attribution)
    return false;
  if (fact.arguments.some(({ role }) => role === 'predicate' || role === 'complement')) return false;
  return !REPORTING_VERBS.has(tree.token(fact.predicate).lemma);
}

/** What befalls people is news on its day, whether the article names the day or not. */
const NEWS_VERBS = new Set(
  'arrest detain charge kill injure wound rescue die drown hospitalise hospitalize'.split(' '),
);

/** "Costa, 36, graduated in Lisbon": she is that old now, and was not then. */
function isOfThese({ stem }: Draft, fact: Fact, { tree, document }: AskContext): boolean {
  if (!/\b(?:1[5-9]|20)\d\d\b/.test(stem)) return NEWS_VERBS.has(tree.token(fact.predicate).lemma);
  const { publishedOn } = document.article;
  return publishedOn !== null && [0, 1].some((months) => monthBefore(publishedOn, months).test(stem));
}

/** The month of publication, or one before it, with or without its day. */
function monthBefore(day: string, months: number): RegExp {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const then = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
  return new RegExp(`\\b${(dateWords(then) ?? '').replace(' ', '(?: \\d{1,2},)? ')}\\b`);
}

/** The age beside this person's name in the sentence, in whole years. */
function ageOf(fact: Fact, { mention, entity }: Named, { tree, document }: AskContext): Quantity | null {
  const near = document.quantities.filter(
    ({ kind, first, last, hedge, value, text }) =>
      kind === 'age' &&
      hedge === null &&
      Number.isInteger(value) &&
      !/month|week|day/.test(text) &&
      tree.token(first).sentence === fact.sentence &&
      (first >= mention.last ? first - mention.last <= 3 : mention.first - last <= 2),
  );
  const [age] = near;
  return age && near.length === 1 && ownerOfAge(tree, age) === entity.index ? age : null;
}

function genderBehind({ last }: Quantity, { tree }: AskContext): Gender | null {
  const nouns = [last, last + 1].map((at) => tree.tokens[at]?.lemma ?? '');
  return nouns.map((lemma) => GENDER_OF[lemma]).find((gender) => gender !== undefined) ?? null;
}

/** "Who was arrested at his school?" → "How old was Ahmed Mohamed when he was arrested at his school?" */
function turned(draft: Draft, { entity }: Named, gender: Gender): Draft[] {
  const told = /^Who (.+)\?$/.exec(draft.stem)?.[1];
  if (!told) return [];
  const stem = `How old was ${entity.name} when ${gender === 'male' ? 'he' : 'she'} ${told}?`;
  const { entity: _entity, ...rest } = draft;
  return [{ ...rest, stem }];
}
