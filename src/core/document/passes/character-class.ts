/**
 * What kind of character it is, as the boundaries care: `U` and `l` for letters, `d` for digits, one
 * sign for all apostrophes, quotation marks and hyphens, `E` beyond the ends, else the character itself.
 */
export function characterClass(character: string | undefined): string {
  if (character === undefined) return 'E';
  const known = classes.get(character);
  if (known !== undefined) return known;
  const found = classify(character);
  classes.set(character, found);
  return found;
}

/** There are at most as many entries as UTF-16 code units. */
const classes = new Map<string, string>();

function classify(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'U';
  // Half of a pair: the letters beyond the first plane are rare, and a pair must not be cut.
  if (/[\p{L}\p{M}\uD800-\uDFFF]/u.test(character)) return 'l';
  if (/\d/.test(character)) return 'd';
  if (/['’‘`´]/.test(character)) return "'";
  if (/["“”]/.test(character)) return '"';
  return /[-–—‑]/.test(character) ? '-' : character;
}

export const isAlphanumeric = (kind: string): boolean => kind === 'U' || kind === 'l' || kind === 'd';

/** The classes in a row, each once: `U.S.-led` is `U.U.-l`. */
export function outline(text: string): string {
  let result = '';
  let last = '';
  for (const character of text.slice(0, 14)) {
    const kind = characterClass(character);
    if (kind !== last) result += kind;
    last = kind;
  }
  return result;
}

/** Lower case with straight quotation marks, so that all typesettings look alike; keeps the length. */
export function plain(text: string): string {
  const lower = text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
  return lower.length === text.length ? lower : text;
}
