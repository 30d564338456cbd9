import { inText, type Entry } from '../../world/entry.js';

/** A capital first where the key has one: options stand alone. */
export function casedLike(text: string, key: string): string {
  return /^\p{Lu}/u.test(key) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "NASA", "the FBI": a name of capitals only. */
export const isAcronym = (name: string): boolean =>
  /^(?:[Tt]he )?\p{Lu}[\p{Lu}\d.&-]*[\p{Lu}\d]\.?$/u.test(name);

/** Nobody writes "PRC" beside "the US". */
const isUsualShort = ({ kind }: Entry, alias: string): boolean =>
  isAcronym(alias) && (kind !== 'country' || /^(?:UK|US|UAE)$/.test(alias));

/**
 * The entry's name in the form of the key: with the article that running text gives it, unless the key is a bare name
 * that would have one as well; short where the key is short, so that "NASA" stands beside "ESA".
 */
export function nameLike(entry: Entry, key: string, keyEntry: Entry | null): string {
  const short = isAcronym(key) ? entry.aliases.find((alias) => isUsualShort(entry, alias)) : undefined;
  // "NSA" beside "The CIA" would tell
  const article = /^the /i.test(key) && entry.article === 'the' ? 'the ' : '';
  if (short !== undefined && !isAcronym(entry.name)) return casedLike(`${article}${short}`, key);
  // "Britain" has no article, and "the Netherlands" beside it keeps its own
  const own = keyEntry !== null && (isAcronym(key) || key.toLowerCase() === keyEntry.name.toLowerCase());
  const bare = own && keyEntry.article !== null && !/^(the|an?) /i.test(key);
  return casedLike(bare ? entry.name : inText(entry), key);
}
