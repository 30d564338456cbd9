import type { QuantityKind, Token } from '../../model.js';

/** What a rule knows about the place where its pattern matched. */
export interface QuantityContext {
  /** Text just before and after the match, up to 40 characters, within the paragraph. */
  readonly before: string;
  readonly after: string;
  /** The first and the last matched word. */
  readonly first: Token;
  readonly last: Token;
  /** The words just before and after in the same sentence. */
  readonly left: Token | undefined;
  readonly right: Token | undefined;
  /** The match is, or is part of, a name: Boeing 737, Group of Seven. */
  readonly named: boolean;
  /** The number names a thing, as in "page 3", instead of counting some. */
  readonly label: boolean;
  /** A person's name stands just before, with a comma between: "Carle, 26, set out". */
  readonly afterPerson: boolean;
}

export interface Amount {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string | null;
}

/**
 * One way of stating a number. `pattern` runs over the text of a paragraph; its named groups go to `read`,
 * which returns null when the words are not that kind of number here.
 */
export interface QuantityRule {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, at: QuantityContext): Amount | null;
}
