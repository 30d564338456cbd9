import { plainText } from '../../answer/plain-text.js';
import { wordKey } from '../../answer/word-key.js';
import { optionValue } from '../../quiz/option-value.js';
import type { Country, Entry, Region } from '../../world/entry.js';
import type { World } from '../../world/world.js';

/** Share of words in common from which two phrases say nearly the same. */
const NEARLY = 0.6;

/**
 * Whether two answers overlap so that both could be right: the same thing under two names, one containing the other,
 * a place and the country around it, a country and its people, equal numbers, phrases of nearly the same words.
 */
export function sameThing(a: string, b: string, world: World): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.join(' ') === second.join(' ')) return true;
  const numeric = sameNumber(a, b);
  if (numeric !== null) return numeric;
  return (
    contains(first, second) || contains(second, first) || nearlySame(first, second) || sameEntry(a, b, world)
  );
}

/** Whether two answers consist of the same words, but for little ones and endings. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

const LITTLE = new Set(['the', 'a', 'an', 'of', 'to', 'and', 'in', 'on', 'for', 'by', 'its', 'their']);

const wordsOf = (text: string): string[] =>
  plainText(text)
    .toLowerCase()
    .split(/[^\p{L}\d%$£€.]+/u)
    .map((word) => wordKey(word.replace(/\.$/, '')))
    .filter((word) => word !== '' && !LITTLE.has(word));

/** Equal and unequal numbers, whatever their form; null when one of them is no number. */
function sameNumber(a: string, b: string): boolean | null {
  const [first, second] = [optionValue(a), optionValue(b)];
  if (first === null || second === null) return null;
  return first === second;
}

function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length > 0 && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

function nearlySame(first: readonly string[], second: readonly string[]): boolean {
  const shared = first.filter((word) => second.includes(word)).length;
  return (
    Math.min(first.length, second.length) >= 3 && shared / Math.max(first.length, second.length) >= NEARLY
  );
}

function sameEntry(a: string, b: string, world: World): boolean {
  const [first, second] = [meant(a, world), meant(b, world)];
  if (first.some((one) => second.some((other) => one === other || lies(one, other) || lies(other, one))))
    return true;
  return peopleOf(a, b, world) || peopleOf(b, a, world);
}

/** Its meanings of the first kind: Georgia the country, not the state. */
function meant(name: string, world: World): readonly Entry[] {
  const found = world.find(name);
  return found.filter(({ kind }) => kind === found[0]?.kind);
}

/** Whether the first lies in the second, or is its capital. */
function lies(inner: Entry, outer: Entry): boolean {
  if (outer.kind === 'country')
    return inner.country === outer.name && inner.kind !== 'organisation' && inner.kind !== 'person';
  return (
    outer.kind === 'region' &&
    inner.kind === 'city' &&
    'state' in inner &&
    inner.state === (outer as Region).name
  );
}

/** `French` beside `France`. */
function peopleOf(word: string, name: string, world: World): boolean {
  const country: Country | null = world.countryOfDemonym(word);
  return country !== null && world.find(name).includes(country);
}
