import { type CalendarDate, readDates } from '../answer/calendar-date.js';
import { looksLikePerson } from '../answer/looks-like-person.js';
import type { Phrase } from '../answer/phrase.js';
import { isNumber, isWord } from '../answer/phrase.js';
import { readPhrase } from '../answer/read-phrase.js';
import type { Document, Entity, Item } from '../model.js';

/** What an article has beside the answer to one of its items. Plain strings, so that it can be stored with the item. */
export interface Rivals {
  /** Whether the key names a person, so that the surname alone may do. */
  readonly person: boolean;
  /** Other names that the article has for what the key names; accepted like the key. */
  readonly aliases: readonly string[];
  /** Names of other people. */
  readonly people: readonly string[];
  /** Names of other organisations and places. */
  readonly names: readonly string[];
  /** Other amounts. */
  readonly numbers: readonly string[];
  /** Other dates, ISO as far as known: `2021-10-18`, `2021-10`, `2021`. */
  readonly dates: readonly string[];
}

/** For an item without an article. */
export const NO_RIVALS: Rivals = {
  person: false,
  aliases: [],
  people: [],
  names: [],
  numbers: [],
  dates: [],
};

const keys = (phrase: Phrase): string[] =>
  phrase.parts.map((part) => (isWord(part) ? part.key : String(part.count)));

const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.includes(word));

const namesOf = (entity: Entity): string[] => [...new Set([entity.name, ...entity.aliases])];

/** A name made of words of the key, or the key with more words, is the key itself, badly told apart. */
function otherNames(entities: readonly Entity[], answers: readonly string[][], whole: boolean): string[] {
  return entities.flatMap(namesOf).filter((name) => {
    const words = keys(readPhrase(name));
    return !answers.some((answer) => within(words, answer) && (whole ? within(answer, words) : true));
  });
}

/** Whether one is the other, told more or less exactly. */
function agree(a: CalendarDate, b: CalendarDate): boolean {
  const fields = ['year', 'month', 'day', 'weekday', 'decade', 'part'] as const;
  return fields.every((field) => a[field] === null || b[field] === null || a[field] === b[field]);
}

/** Collects what else the article could have answered. */
export function rivalsOf(document: Document, item: Pick<Item, 'kind' | 'key' | 'accept'>): Rivals {
  const phrases = [item.key, ...item.accept].map(readPhrase);
  const answers = phrases.map(keys);
  const own = document.entities.find((entity) =>
    namesOf(entity).some((name) =>
      answers.some((answer) => answer.join(' ') === keys(readPhrase(name)).join(' ')),
    ),
  );
  const others = document.entities.filter((entity) => entity !== own);
  const taken = new Set(others.flatMap(namesOf));
  const counts = phrases.flatMap((phrase) => phrase.parts.filter(isNumber)).map((part) => part.count);
  const ownDates = [item.key, ...item.accept].flatMap(readDates);
  const person =
    own === undefined ? item.kind === 'who' && looksLikePerson(readPhrase(item.key)) : own.kind === 'person';
  return {
    person,
    aliases: own === undefined ? [] : namesOf(own).filter((name) => !taken.has(name)),
    people: otherNames(
      others.filter((entity) => entity.kind === 'person'),
      answers,
      false,
    ),
    names: otherNames(
      others.filter((entity) => entity.kind !== 'person'),
      answers,
      !person,
    ),
    numbers: document.quantities
      .filter((quantity) =>
        readPhrase(quantity.text).parts.some((part) => isNumber(part) && !counts.includes(part.count)),
      )
      .map((quantity) => quantity.text),
    dates: document.dates
      .map((date) => date.value)
      .filter((value): value is string => value !== null && readDates(value).length > 0)
      .filter((value) => !readDates(value).some((date) => ownDates.some((own) => agree(date, own)))),
  };
}
