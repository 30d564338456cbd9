import type { Part, Phrase } from './phrase.js';
import { isWord } from './phrase.js';
import { IDLE_WORDS, LEAD_INS, NAME_TAILS, NEGATIONS } from './word-lists.js';

const FROM = new Set(['from']);
const TO = new Set(['to', 'into']);

const idle = (part: Part | undefined, list: ReadonlySet<string>): boolean =>
  part !== undefined && isWord(part) && list.has(part.typed);

/** How many parts the form of government takes in "the Federal Republic of Germany", or "the city of" before a city. */
function formLength(parts: readonly Part[]): number {
  const front = parts.slice(0, 4).map((part) => (isWord(part) ? part.typed : ''));
  const link = front.indexOf('of');
  return /^(?:(?:federal|islamic|peoples|socialist) )*(?:republic|kingdom|commonwealth|city)$/.test(
    front.slice(0, Math.max(link, 0)).join(' '),
  )
    ? link + 1
    : 0;
}

/**
 * The parts that say something: no articles, no "because it was", no "Inc." behind. At least one part stays,
 * so that the film "It" keeps its name, and the last stays, so that vitamin A keeps its letter.
 */
export function contentOf(phrase: Phrase): readonly Part[] {
  const parts = phrase.parts.filter((part, i) => i === phrase.parts.length - 1 || !idle(part, IDLE_WORDS));
  let start = 0;
  while (start < parts.length - 1 && idle(parts[start], LEAD_INS)) start++;
  start += formLength(parts.slice(start, -1));
  let end = parts.length;
  while (end > start + 1 && idle(parts[end - 1], NAME_TAILS)) end--;
  return parts.slice(start, end);
}

/** How many words turn the meaning round. */
export function negationsIn(phrase: Phrase): number {
  return phrase.parts.filter((part) => idle(part, NEGATIONS)).length;
}

/** Whether one says the contrary of the other: "not" in one only, or "from Russia" against "to Russia". */
export function areOpposed(a: Phrase, b: Phrase): boolean {
  const heading = [a, b].map((phrase) =>
    idle(phrase.parts[0], FROM) ? 'from' : idle(phrase.parts[0], TO) ? 'to' : '',
  );
  return negationsIn(a) !== negationsIn(b) || [...heading].sort().join(' ') === 'from to';
}
