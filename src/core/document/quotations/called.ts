import type { Document, Entity, Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import { rolePhrase } from '../coreference/role-noun.js';

type Named = Pick<Document, 'tokens' | 'mentions' | 'entities'>;

/** Somebody who is not, or is no longer, what the noun says. */
const NOT_NOW =
  /\b(?:former|ex|then|late|deputy|vice|acting|assistant|candidate|elect|shadow|retired|outgoing)\b/i;

const OF_TITLE = /^(?:NOUN|PROPN|ADJ)$/;

/** Words after a name within which its role is told: "Wen Jiabao, the Chinese premier". */
const NEAR = 8;

/**
 * "“…,” the Chinese Premier said", where the article has told of one premier: the one person whom it has called so;
 * -1 where it has called two so, or speaks of another without a name ("a judge in Rome").
 */
export function personCalled(document: Named, noun: Token): number {
  const { tokens, entities } = document;
  const word = noun.text.toLowerCase();
  if (!/^NNP?$/.test(noun.xpos) || !isPersonNoun(word) || hasComplement(tokens, noun.index)) return -1;
  const phrase = phraseAt(tokens, noun.index);
  if (!/^the$/i.test(tokens[phrase.first - 1]?.text ?? '')) return -1;
  const called = entities.flatMap((entity) => {
    const titles = titlesOf(document, entity, phrase.first).filter((title) => endsIn(title, word));
    return titles.length > 0 ? [{ entity: entity.index, titles }] : [];
  });
  const [one] = called;
  if (one === undefined || called.length > 1) return -1;
  if (
    !one.titles.some(
      (title) => endsIn(title, phrase.text) && NOT_NOW.test(title) === NOT_NOW.test(phrase.text),
    )
  )
    return -1;
  const another = tokens
    .slice(0, phrase.first)
    .some(({ index, text }) => text.toLowerCase() === word && isAnother(document, index, one));
  return another ? -1 : one.entity;
}

/** "the leader of the party" */
const hasComplement = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:of|for|to|at|from|who|in)$/.test(tokens[noun + 1]?.text ?? '');

/** The noun with the words of its title before it: "Chinese Premier". */
function phraseAt(tokens: readonly Token[], noun: number): { readonly first: number; readonly text: string } {
  let first = noun;
  while (
    OF_TITLE.test(tokens[first - 1]?.upos ?? '') &&
    tokens[first - 1]?.sentence === tokens[noun]?.sentence
  )
    first--;
  const words = tokens.slice(first, noun + 1).map(({ text }) => text.toLowerCase());
  return { first, text: words.join(' ') };
}

const endsIn = (title: string, phrase: string): boolean => title === phrase || title.endsWith(` ${phrase}`);

/** What the article has called somebody before this word, lower case. */
function titlesOf({ tokens, mentions }: Named, entity: Entity, before: number): string[] {
  if (entity.kind !== 'person') return [];
  const own = entity.mentions.flatMap((at) => mentions[at] ?? []).filter(({ first }) => first < before);
  if (own.length === 0) return [];
  const titles = own.flatMap(({ first }) => {
    // "Australian Prime Minister, John Howard"
    const last = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
    return OF_TITLE.test(tokens[last]?.upos ?? '') ? [phraseAt(tokens, last).text] : [];
  });
  return [rolePhrase(entity.role ?? '').toLowerCase(), ...titles].filter((title) => title !== '');
}

/** Whether the noun, standing there, is somebody else's: not beside the name, nor "the premier" again. */
function isAnother(
  { tokens, mentions }: Named,
  noun: number,
  { entity, titles }: { readonly entity: number; readonly titles: readonly string[] },
): boolean {
  const beside = mentions.some(
    (mention) =>
      mention.entity === entity &&
      (mention.first === noun + 1 ||
        (tokens[mention.last]?.text === ',' && mention.last < noun && noun - mention.last < NEAR)),
  );
  if (beside) return false;
  const { first, text } = phraseAt(tokens, noun);
  const again = /^the$/i.test(tokens[first - 1]?.text ?? '') && titles.some((title) => endsIn(title, text));
  return !again || hasComplement(tokens, noun);
}

/** "Ms King said", where no name was found there: the one person of that surname; -1 for none. */
export function personOfSurname({ entities }: Named, { text, upos }: Token): number {
  if (upos !== 'PROPN') return -1;
  const named = entities.filter(({ kind, name }) => kind === 'person' && name.endsWith(` ${text}`));
  const [only] = named;
  return only !== undefined && named.length === 1 ? only.index : -1;
}
