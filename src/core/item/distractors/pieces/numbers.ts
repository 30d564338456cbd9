import { numbers } from '../numbers.js';
import { readWrittenNumber } from '../written-number.js';
import type { PieceFinder } from './piece.js';

/** The one number in the key: "run 19 stores". */
export const numberPieces: PieceFinder = (draft, context) => {
  const written = readWrittenNumber(draft.key);
  // "The Boeing 747 jumbo": part of a name
  if (/\S \p{Lu}\p{L}+ \d/u.test(draft.key)) return [];
  if (written === null || written.value < 2 || /\b(?:1[5-9]|20)\d\d\b/.test(draft.key)) return [];
  const kind = /\d\s?(?:%|per ?cent)/i.test(draft.key) ? 'percent' : 'cardinal';
  const answer = {
    type: 'number',
    kind,
    value: written.value,
    unit: null,
    hedge: null,
    text: '',
    noun: null,
  } as const;
  const likes = numbers.propose({ ...draft, answer }, context).map(({ text }) => text);
  return likes.length === 3 ? [{ start: 0, end: draft.key.length, likes }] : [];
};
