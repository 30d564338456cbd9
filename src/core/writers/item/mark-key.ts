import type { Item } from '../../model.js';

export interface Piece {
  readonly text: string;
  /** True for the answer, to be shown marked. */
  readonly marked: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;

/** True when the words at `start` are not the inside of longer ones: `Iran` in `Iran's`, not in `Iranian`. */
function standsAsWords(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).at(-1) ?? '';
  const after = text.slice(end).at(0) ?? '';
  const opens = LETTER.test(text[start] ?? '') && LETTER.test(before);
  const closes = LETTER.test(text[end - 1] ?? '') && LETTER.test(after);
  return !opens && !closes;
}

/** Offsets of `phrase` in `text` as whole words, UTF-16 code units. */
export function findPhrase(text: string, phrase: string): number[] {
  const starts: number[] = [];
  if (phrase === '') return starts;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    if (standsAsWords(text, at, at + phrase.length)) starts.push(at);
  }
  return starts;
}

/**
 * The evidence cut where the answer stands in it. The first of the key and its variants that occurs is marked,
 * everywhere it occurs; an answer worked out from the evidence (a date, a full name) is marked nowhere.
 */
export function markKey({ evidence, key, accept }: Pick<Item, 'evidence' | 'key' | 'accept'>): Piece[] {
  const { text } = evidence;
  const phrase = [key, ...accept].find((candidate) => findPhrase(text, candidate).length > 0);
  if (phrase === undefined) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const start of findPhrase(text, phrase)) {
    pieces.push({ text: text.slice(done, start), marked: false }, { text: phrase, marked: true });
    done = start + phrase.length;
  }
  pieces.push({ text: text.slice(done), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
