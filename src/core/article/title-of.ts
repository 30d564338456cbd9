/** Longest headline that a first line is taken for; headlines of the dev corpus have 4 to 17 words. */
const LONGEST_HEADLINE = 20;

/** How many words of the text stand in for a headline where there is none. */
const BORROWED_WORDS = 8;

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A first paragraph that is short, begins large and does not end like a sentence. */
function isHeadline(paragraph: string): boolean {
  return (
    wordsOf(paragraph).length <= LONGEST_HEADLINE &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(paragraph) &&
    !/[.:;,…]["'”’)]*$/u.test(paragraph)
  );
}

/** The first words of the text, for an article that brings no headline of its own. */
export function borrowedTitle(paragraphs: readonly string[]): string {
  const words = wordsOf(paragraphs[0] ?? '');
  const borrowed = words.slice(0, BORROWED_WORDS).join(' ');
  return words.length > BORROWED_WORDS ? `${borrowed.replace(/[,;:.]$/u, '')} …` : borrowed;
}

/** Splits the headline off the paragraphs, or borrows one from the first words and leaves them alone. */
export function titleOf(paragraphs: readonly string[]): { title: string; rest: readonly string[] } {
  const [first, ...rest] = paragraphs;
  if (first !== undefined && rest.length > 0 && isHeadline(first)) return { title: first, rest };
  return { title: borrowedTitle(paragraphs), rest: paragraphs };
}
