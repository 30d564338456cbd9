import type { Item } from '../model.js';
import type { Asked } from './asked.js';
import { looksLikePerson } from './looks-like-person.js';
import { isWord } from './phrase.js';
import { readPhrase } from './read-phrase.js';

/** What is looked at of an item to understand an answer to it. */
export type AskingItem = Pick<Item, 'kind' | 'stem' | 'key' | 'accept'> & {
  readonly evidence?: { readonly text: string } | null;
};

/** Keys of all words and numbers of the texts. */
export function wordsOf(texts: readonly string[]): Set<string> {
  const parts = texts.flatMap((text) => readPhrase(text).parts);
  return new Set(parts.map((part) => (isWord(part) ? part.key : String(part.count))));
}

/** What an item tells about answers to it. `people` are names of others than the one asked for, where known. */
export function askedBy(item: AskingItem, people: readonly string[], slips: boolean): Asked {
  const own = wordsOf([item.key, ...item.accept]);
  return {
    stem: readPhrase(item.stem),
    near: wordsOf([item.stem, item.evidence?.text ?? '']),
    others: new Set([...wordsOf(people)].filter((word) => !own.has(word))),
    person: item.kind === 'who' && looksLikePerson(readPhrase(item.key)),
    slips,
  };
}
