import { NotProse } from './errors.js';

/** Fewer tags than this, or than one in so many words, are a slip in otherwise good text. */
const TAGS_OF_SOUP = 5;
const WORDS_PER_TAG = 10;

const TAG =
  /<\/?(?:html|head|body|div|span|p|a|br|hr|img|t[rdh]|table|[uo]l|li|h[1-6]|script|style|section)\b[^<>]{0,500}>/giu;

/** Under this many lines nothing is said about their shape. */
const FEWEST_LINES = 6;

/** Longest line of verse in characters; prose that a mail program broke has lines of about 72. */
const LONGEST_VERSE = 60;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;

const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.filter(test).length / lines.length;

const endsSentence = (line: string): boolean => SENTENCE_END.test(line);

/** `Arsenal 2 – 1 Chelsea`: short, with a number, no end of a sentence. */
const isRow = (line: string): boolean =>
  !endsSentence(line) && line.length <= 2 * LONGEST_VERSE && /\p{N}/u.test(line);

const looksLikeVerse = (lines: readonly string[]): boolean =>
  share(lines, (line) => line.length <= LONGEST_VERSE) > 0.8 &&
  share(lines, endsSentence) < 0.5 &&
  (share(lines, (line) => /^["“‘']?\p{Lu}/u.test(line)) > 0.6 ||
    share(lines, (line) => line.length <= LONGEST_VERSE * 0.7) > 0.8);

/**
 * Refuses what has words but no sentences.
 * @param text as handed in, with its own line breaks.
 * @throws NotProse naming what it looks like.
 */
export function refuseNonProse(text: string): void {
  const tags = (text.match(TAG) ?? []).length;
  if (tags >= TAGS_OF_SOUP && tags * WORDS_PER_TAG > text.split(/\s+/u).length) {
    throw new NotProse(
      'This is the HTML source of a page, not its text. Copy the text as the browser shows it and paste that.',
    );
  }
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < FEWEST_LINES) return;
  if (share(lines, isRow) > 0.6 && share(lines, endsSentence) < 0.3) {
    throw new NotProse(
      'This looks like a table or a list of results, not like an article. Questions need whole sentences.',
    );
  }
  if (looksLikeVerse(lines)) {
    throw new NotProse(
      'This looks like a poem, a song or a list: short lines that do not end as sentences do. Questions need the running text of an article.',
    );
  }
}
