/** How much of the article is printed with its questions: all, the paragraphs that they rest on, or nothing. */
export const PASSAGES = ['yes', 'excerpt', 'no'] as const;

/** `auto`: two columns where the options are short. */
export const COLUMNS = ['auto', 'one', 'two'] as const;

/** `large`: 18 pt and more, without serifs. */
export const PRINTS = ['normal', 'large'] as const;

/** A QR code and the address in it. */
export interface JoinSign {
  readonly address: string;
  /** The code to type; null where the address alone does not lead to one quiz. */
  readonly code: string | null;
  readonly svg: string;
}

/** How a sheet is to look. */
export interface SheetLook {
  readonly passage: (typeof PASSAGES)[number];
  readonly columns: (typeof COLUMNS)[number];
  readonly print: (typeof PRINTS)[number];
  /** The way to the same quiz online; null for none. */
  readonly join: JoinSign | null;
}

export const USUAL_LOOK: SheetLook = { passage: 'yes', columns: 'auto', print: 'normal', join: null };
