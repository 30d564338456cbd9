import { isNumber } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import { pluralOf } from '../distractors/plural.js';
import { isOpening, withoutMonth } from '../context/headline.js';
import { questionOf } from '../wording/question-of.js';
import { contentWords } from '../wording/content-words.js';
import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';
import { readTally } from '../tally.js';
import type { Draft } from '../draft.js';
import type { Gate } from './gate.js';

/** The stem must not contain the key or a telling word of it (rubric A8). */
export const keyInStem: Gate = {
  name: 'key in stem',
  fault(draft, { document, world }) {
    const country = world.country(draft.key);
    const names = country ? [country.name, ...country.aliases, ...country.adjectives, country.people] : [];
    const told = names.find((name) =>
      new RegExp(`\\b${name.replace(/[.]/g, '\\.')}(?!\\w)`).test(draft.stem),
    );
    if (told) return `“${told}” stands in the stem`;
    // "the U.N." behind a headline with "United Nations"
    const called = otherNames(draft, world).find((name) => hasName(draft.stem, name));
    if (called) return `“${called}” stands in the stem`;
    if (isToldByPlace(draft, document, world)) return 'a place in the stem tells where';
    if (
      /^(?:two|2)$/i.test(draft.key) &&
      /\bthey both\b|\bboth of (?:them|whom|which)\b|\bthe (?:two|pair|couple)\b/i.test(draft.stem)
    )
      return 'the stem tells how many';
    if (isToldInWords(draft)) return 'the number stands in the stem in another form';
    if (isOfAge(draft)) return 'the age in the stem tells the year';
    if (isCountedOut(draft)) return 'the stem names as many as it asks for';
    const shown = isOtherDate(draft) ? withoutMonth(draft.stem) : draft.stem;
    const stem = contentWords(joined(shown));
    const category = new Set(contentWords(/\bwhich(?: [^ ,?]+){1,3}/i.exec(questionOf(draft))?.[0] ?? ''));
    const namesake = draft.answer.type === 'person' ? givenNameOfAnother(draft) : '';
    const shared = [...contentWords(joined(draft.key))].filter(
      (word) => stem.has(word) && !contentWords(namesake).has(word),
    );
    const telling =
      draft.answer.type === 'clause' || draft.answer.type === 'noun-phrase'
        ? shared.length - (draft.answer.type === 'clause' ? wordsOfNames(draft.key, draft.stem) : 0) > 1
        : shared.some((word) => !category.has(word));
    // A headline “Smith, Lee win primaries” gives away that it was the primary that was won.
    if (draft.answer.type === 'noun-phrase' && draft.context && isTold(draft.answer.head, draft.context))
      return `“${draft.answer.head}” stands in the sentence before`;
    // "for which Brantford?" – "Brantford Expositor"
    const named = nameInCategory(draft);
    if (named) return `“${named}” stands in the stem`;
    const own = [...contentWords(draft.key)].filter((word) => !category.has(word));
    if (own.length === 0) return 'the key says no more than the question';
    const contained = ` ${words(shown)} `.includes(` ${words(draft.key)} `);
    return contained || telling ? `“${shared.join(', ')}” stands in the stem` : null;
  },
};

const NARROWED = /\b(?:this|last|past) (?:few )?(?:weeks?|months?|days)\b/i;

/** The date of the report tells neither the day nor the month that is asked for, though it may be of that year. */
function isOtherDate({ answer, context, key }: Draft): boolean {
  if (answer.type !== 'date' || context === null || !isOpening(context)) return false;
  const dated = context.slice(0, context.indexOf('began'));
  const month = /\p{L}+/u.exec(key)?.[0];
  // "last week", in a report of September 22: only one of the options is of it
  if (NARROWED.test(context)) return false;
  return month !== undefined && !dated.includes(/\b\d{1,2}\b/.test(key) ? key : month);
}

/** "lived in Virginia as a resident of which country", "Sweden was the first in which continent": the map answers that. */
function isToldByPlace(draft: Draft, { entities }: Document, world: World): boolean {
  if (draft.kind !== 'where') return false;
  const question = questionOf(draft);
  // "sub-Saharan countries in which continent"
  if (/\bwhich continent\b/i.test(question) && /\bsub-Saharan\b/i.test(question)) return true;
  const named = entities.filter(({ kind, name }) => kind === 'place' && question.includes(name));
  // "Antarctic ice"
  const adjective =
    /\bwhich continent\b/i.test(question) && draft.stem.includes(draft.key.replace(/[ae]$/, ''));
  if (adjective) return true;
  if (/\bwhich continent\b/i.test(question)) return named.some(({ name }) => world.country(name) !== null);
  const country = world.country(draft.key);
  if (!country) return false;
  // "a Paris hospital in which country": there are others of that name, but who thinks of them?
  if (` ${words(draft.stem)} `.includes(` ${words(country.capital)} `)) return true;
  return named.some(({ name }) => {
    const meanings = world.meanings(name, 'place');
    // There is a town of the name in South Africa, but Virginia is the state.
    if (meanings.some((each) => each.kind === 'region' && each.country === country.name)) return true;
    return meanings.length > 0 && meanings.every((each) => each.country === country.name);
  });
}

/** Capitals count: "who" is not the WHO. */
const hasName = (text: string, name: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);

/** What else a body is called, for as long as the name means one only. */
function otherNames({ answer, key }: Draft, world: World): readonly string[] {
  if (answer.type !== 'organisation') return [];
  const [meant, ...others] = world.meanings(key.replace(/^the /i, ''), 'organisation');
  return meant && others.length === 0 ? [meant.name, ...meant.aliases].filter((name) => name.length > 1) : [];
}

/** "David" of David McLeod where the stem speaks only of David Hicks; '' for none. */
function givenNameOfAnother({ key, stem }: Draft): string {
  const [given = '', ...rest] = key.split(' ');
  if (rest.length === 0 || !/^\p{L}{2,}$/u.test(given)) return '';
  const followers = [...stem.matchAll(new RegExp(`\\b${given}\\b(?: (\\p{Lu}[\\p{L}’-]+))?`, 'gu'))].map(
    ([, next]) => next,
  );
  return followers.every((next) => next !== undefined && !rest.includes(next)) ? given : '';
}

/** A name in the words of what is asked for that the key has, too. */
function nameInCategory(draft: Draft): string | null {
  const asked = /\bwhich((?: [^ ,?]+){1,3})/iu.exec(questionOf(draft))?.[1] ?? '';
  const names = asked.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  return names.find((name) => ` ${draft.key} `.includes(` ${name} `)) ?? null;
}

/** "25,000" is one word: it is not told by the "000" of "54,000", nor "US$2m" by "the US", nor "3–1" by "June 3". */
const joined = (text: string): string =>
  text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\b(\d{1,3})(?:[-–—]| to )(\d{1,3})\b/g, '$1x$2')
    .replace(/\b\p{Lu}{1,3}(?=\$)/gu, '');

/** "11" behind a headline “United States charges eleven”. "One" is a pronoun more often than a number. */
function isToldInWords({ answer, stem, key }: Draft): boolean {
  if (answer.type !== 'number' || answer.value < 2 || readTally(key)) return false;
  return (stem.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [])
    .flatMap((word) => readPhrase(word).parts)
    .some((part) => isNumber(part) && part.form === 'cardinal' && part.count === answer.value);
}

/** "Robert Mugabe dies aged 95": when he was born can be reckoned. */
const isOfAge = ({ stem, answer }: Draft): boolean =>
  answer.type === 'date' && /\bborn\b/.test(stem) && /\b(?:aged?|at(?: age)?) \d{2,3}\b/i.test(stem);

/** "how many types of coral, A, B, and C?", "how many years from 2009 to 2017?" */
function isCountedOut(draft: Draft): boolean {
  const { answer } = draft;
  if (answer.type !== 'number') return false;
  const question = questionOf(draft);
  const years = /\b(?:from|between) (\d{4}) (?:to|until|and) (\d{4})\b/.exec(question);
  if (years && /\bhow many years\b/i.test(question)) return true;
  const list = /, ((?:\p{Lu}[^,?]*, )+(?:and )?\p{Lu}[^,?]*)\?$/u.exec(question)?.[1];
  return list?.split(/, (?:and )?| and /).length === answer.value;
}

/** How many words more than one each the names in a key have that stand in the stem: "the United States" tells as much as "Peru". */
function wordsOfNames(key: string, stem: string): number {
  const names = key.match(/\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)+/gu) ?? [];
  return names
    .filter((name) => stem.includes(name))
    .reduce((more, name) => more + Math.max(0, contentWords(name).size - 1), 0);
}

/** Whether a text has this noun, in the singular or plural. */
const isTold = (lemma: string, text: string): boolean =>
  contentWords(text).has(lemma.toLowerCase()) ||
  ` ${words(text)} `.includes(` ${pluralOf(lemma.toLowerCase())} `);

/** The words of a text in a row, without marks and capitals: "Niger" is not in "Nigeria". */
function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
