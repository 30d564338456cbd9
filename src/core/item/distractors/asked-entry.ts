import type { City, Country, Entry, EntryKind } from '../../world/entry.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';

/** Words between "which" and the verb: "Iranian airline", "other US state". */
export function askedWords(stem: string): string {
  const words =
    /\b(?:which|what)\b(?: (?:other|two|three|kind of|type of|part of))? ((?:[\p{L}\d.'’&-]+ ?){1,6})/iu.exec(
      stem,
    )?.[1];
  return words?.trim() ?? '';
}

/** What the key names among the things of one kind, the meaning that the stem's noun asks for first; null for unknown. */
export function entryAsked(
  draft: Draft,
  world: World,
  kind: EntryKind,
  home: string | null = null,
): Entry | null {
  const found = world.find(draft.key, kind);
  const asked = askedWords(draft.stem).toLowerCase();
  const named = found.filter(({ noun }) => asked.includes(noun.toLowerCase()));
  const meant = named.length > 0 ? named : found;
  // "The Green Party" of a Canadian story is none of the United States
  return meant.find(({ country }) => country !== null && country === home) ?? meant[0] ?? null;
}

const PLACE_TYPES = new Set(['country', 'city', 'place', 'organisation']);

/**
 * The country, city or region that the key names. A key that means several ("Georgia", "New York") is what the stem
 * asks for; null when the stem leaves it open, and for other kinds of key.
 */
export function placeAsked(draft: Draft, world: World, kind: 'country' | 'city' | 'region'): Entry | null {
  if (!PLACE_TYPES.has(draft.answer.type)) return null;
  const entry = entryAsked(draft, world, kind);
  if (!entry || isBody(draft, world)) return null;
  const asked = askedWords(draft.stem).toLowerCase();
  const says = (word: string): boolean => new RegExp(String.raw`\b${word}\b`).test(asked);
  if (draft.answer.type === 'country' || says('country')) return kind === 'country' ? entry : null;
  if (draft.answer.type === 'city' || says('city')) return kind === 'city' ? entry : null;
  if (says(entry.noun.toLowerCase()) || (kind === 'region' && says('state|province|region|county')))
    return entry;
  const meanings = world.meanings(draft.key, 'place').filter((other) => !isCityState(other, entry));
  return meanings[0] === entry && meanings.every((other) => other.kind === entry.kind) ? entry : null;
}

/** Toyota the car maker bears the name of a city. */
const isBody = ({ answer, key }: Draft, world: World): boolean =>
  answer.type === 'organisation' && world.find(key, 'organisation').length > 0;

/** Luxembourg the city beside Luxembourg the country. */
const isCityState = (other: Entry, entry: Entry): boolean =>
  entry.kind === 'country' && other.kind === 'city' && (other as City).country === (entry as Country).name;
