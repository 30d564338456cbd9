/** A constituent as far as the place of a date depends on it. */
export interface Placed {
  readonly text: string;
  /** A smaller clause, before which the date of the whole must stand: "that she believed …". */
  readonly clausal?: boolean;
  /** It holds a verb of its own: "the leadership [provided by Truman]". */
  readonly verbal?: boolean;
  /** A date that stood before the verb, and comes last in a question. */
  readonly moved?: boolean;
}

/** The words around the constituents of a question. */
export interface Around {
  /** Question words, verb and subject. */
  readonly front: readonly string[];
  /** Constituents before `tail`. */
  readonly parts: readonly Placed[];
  readonly tail: string;
  /** Constituents behind `tail`. */
  readonly behind: readonly Placed[];
  /** "in October 2021", for a clause that has no date of its own. */
  readonly anchor: string | null;
  /** Nothing stands before the question. */
  readonly opens: boolean;
}

/**
 * The words of a question with its date where it is read with the verb of the question. "Who said in September 2015 that
 * she believed …?": behind the smaller clause the month would seem to be its own; so it would behind "the leadership
 * provided by Truman", and there the question begins with it: "In December 2006, who reminded his audience of …?"
 */
export function withDate({ front, parts, tail, behind, anchor, opens }: Around): string {
  const all = [...parts, { text: tail }, ...behind];
  const said = join([...front, ...all.map(({ text }) => text)]);
  const dated = anchor !== null && !/\b(1[5-9]|20)\d\d\b/.test(said);
  const verbal = all.findIndex((part) => part.verbal);
  const moved = all.findLastIndex((part) => part.moved);
  const date = moved > verbal ? all[moved]?.text : dated ? anchor : null;
  const clause = tail ? -1 : all.findIndex((part) => part.clausal);
  if (opens && verbal >= 0 && date && (clause < 0 || verbal < clause))
    return `${date}, ${join([...front, ...all.filter((_, i) => i !== moved || moved < verbal).map(({ text }) => text)])}`;
  if (!dated) return said;
  const at = clause < 0 ? all.length : clause;
  const texts = all.map(({ text }) => text);
  return join([...front, ...texts.slice(0, at), anchor, ...texts.slice(at)]);
}

const join = (words: readonly string[]): string => words.filter(Boolean).join(' ');
