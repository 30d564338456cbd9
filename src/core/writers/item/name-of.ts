import type { QuizItem } from '../../model.js';

const MAX_CHARACTERS = 60;

/** Parts text at what people see as characters, so that no emoji is cut in two. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name for lists of questions, which Moodle and Canvas ask for besides the question itself:
 * `01 Who banned the airline?`. The number keeps lists sorted; the question is written whole elsewhere.
 */
export function nameOf({ item }: QuizItem, number: number): string {
  const oneLine = item.stem.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(CHARACTERS.segment(oneLine), ({ segment }) => segment);
  const long = characters.length > MAX_CHARACTERS;
  const name = long ? `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…` : oneLine;
  return `${String(number).padStart(2, '0')} ${name}`;
}
