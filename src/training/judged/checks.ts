/** The checks of a question and its key: one that fails, and the item is not accepted. */
export const STEM_CHECKS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'] as const;

/** The checks of the options offered. */
export const OPTION_CHECKS = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'] as const;

export const CHECKS = [...STEM_CHECKS, ...OPTION_CHECKS] as const;
export type Check = (typeof CHECKS)[number];

export const CHECK_NAMES: Readonly<Record<Check, string>> = {
  A1: 'grammatical',
  A2: 'makes sense',
  A3: 'right question word',
  A4: 'stands alone',
  A5: 'specific',
  A6: 'key correct',
  A7: 'key minimal and complete',
  A8: 'no give-away',
  A9: 'worth asking',
  B1: 'one best answer',
  B2: 'same kind',
  B3: 'plausible',
  B4: 'distinct',
  B5: 'no length or detail cue',
  B6: 'no format cue',
  B7: 'no banned forms',
  B8: 'not invented harm',
};

/** Faults that somebody mends in ten seconds, where they are the only one of an item. */
export const QUICKLY_MENDED: ReadonlySet<Check> = new Set(['A1', 'A3', 'A7', 'B5', 'B6']);
