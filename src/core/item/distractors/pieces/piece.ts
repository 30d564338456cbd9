import type { Draft } from '../../draft.js';
import type { DistractorContext } from '../distractor-source.js';

/** A part of a key that can be exchanged. */
export interface Piece {
  /** Offsets into the key. */
  readonly start: number;
  readonly end: number;
  /** What can stand in its place, the better first. */
  readonly likes: readonly string[];
}

/** Finds one sort of exchangeable piece in a key; [] where there is none. */
export type PieceFinder = (draft: Draft, context: DistractorContext) => Piece[];
