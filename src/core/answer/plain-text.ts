/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const VULGAR: Readonly<Record<string, string>> = {
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
};

/**
 * The text without accents, typographic quotation marks, dashes and wide spaces; capitals stay, because
 * they tell a name from a word. `Zürich’s` becomes `Zurich's`.
 */
export function plainText(text: string): string {
  return text
    .replace(/[½¼¾⅓⅔]/g, (sign) => VULGAR[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðħıßæœþ]/giu, (letter) => WHOLE_LETTERS[letter.toLowerCase()] ?? letter)
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
