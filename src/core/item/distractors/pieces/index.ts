import { namePieces } from './names.js';
import { nationalityPieces } from './nationalities.js';
import { numberPieces } from './numbers.js';
import type { PieceFinder } from './piece.js';
import { rolePieces } from './roles.js';
import { termPieces } from './terms.js';

/** What can be exchanged in a key, in the order of preference: the first that gives three variants is taken. */
export const PIECE_FINDERS: readonly PieceFinder[] = [
  rolePieces,
  termPieces,
  numberPieces,
  namePieces,
  nationalityPieces,
];
