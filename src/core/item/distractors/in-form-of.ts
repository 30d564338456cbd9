import { inText, type Entry } from '../../world/entry.js';

/** A capital first where the key has one: options stand alone. */
export function casedLike(text: string, key: string): string {
  return /^\p{Lu}/u.test(key) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * The entry's name in the form of the key: with the article that running text gives it, unless the key is a bare name
 * that would have one as well.
 */
export function nameLike(entry: Entry, key: string, keyEntry: Entry | null): string {
  const bare = keyEntry?.article != null && !/^(the|an?) /i.test(key);
  return casedLike(bare ? entry.name : inText(entry), key);
}
