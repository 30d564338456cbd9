import { type AskingItem, askedBy, wordsOf } from '../answer/asked-by.js';
import { negationsIn } from '../answer/content.js';
import { likest } from '../answer/likest.js';
import type { Phrase } from '../answer/phrase.js';
import { isNumber } from '../answer/phrase.js';
import { plainText } from '../answer/plain-text.js';
import { readPhrase } from '../answer/read-phrase.js';
import type { Rivals } from './rivals-of.js';
import { NO_RIVALS } from './rivals-of.js';

/** What grading needs of an item. */
export type GradedItem = AskingItem & {
  readonly distractors?: readonly { readonly text: string }[];
};

export interface Grade {
  readonly correct: boolean;
  /** Sentence for teacher and student. It can name the key: show it only where the key may be seen. */
  readonly reason: string;
  /** The key or accepted variant the answer was taken for; null when it is wrong. */
  readonly matched: string | null;
}

/** UTF-16 code units. Nobody writes an essay for a key of five words; it also bounds the work. */
const LONGEST_ANSWER = 500;

/** Equal but for case, accents, blanks and the punctuation round it. */
const literal = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/^[\s"'.,;:!?()[\]]+(?!\d)|[\s"'.,;:!?()[\]]+$/g, '');

const wrong = (reason: string): Grade => ({ correct: false, reason, matched: null });

/** Why an answer that matches nothing is wrong, as far as a program can tell. */
function whyWrong(answer: Phrase, accepted: readonly Phrase[]): string {
  if (accepted.every((phrase) => negationsIn(phrase) !== negationsIn(answer))) {
    return 'A “not” or “no” turns the meaning of this answer round.';
  }
  const counts = answer.parts.filter(isNumber).map((part) => part.count);
  const numbers = accepted.flatMap((phrase) => phrase.parts.filter(isNumber)).map((part) => part.count);
  if (counts.length > 0 && numbers.length > 0 && !counts.some((count) => numbers.includes(count))) {
    return 'This is another number or date than the one asked for.';
  }
  return 'This matches none of the accepted answers.';
}

/**
 * Grades an answer that a student typed, forgiving whatever does not change its meaning: see the
 * comparisons in core/answer/comparisons. Another name or date of the article, or a distractor, is never
 * accepted: an answer that is at least as much like one of those as like the key is wrong.
 */
export function gradeResponse(item: GradedItem, answer: string, rivals: Rivals = NO_RIVALS): Grade {
  if (answer.trim() === '') return wrong('No answer was given.');
  const variants = [item.key, ...item.accept];
  const same = variants.find(
    (variant) =>
      variant.trim() === answer.trim() || (literal(answer) !== '' && literal(variant) === literal(answer)),
  );
  if (same !== undefined) return { correct: true, reason: 'This is an accepted answer.', matched: same };
  if (answer.length > LONGEST_ANSWER) {
    return wrong(`The answer is longer than ${LONGEST_ANSWER} characters: give only what is asked for.`);
  }
  const own = [...variants, ...rivals.aliases];
  const plain = askedBy({ ...item, accept: own }, rivals.people, true);
  const asked = { ...plain, person: plain.person || rivals.person };
  const accepted = likest(answer, own, asked);
  const outside = [...(item.distractors ?? []).map((distractor) => distractor.text), ...rivals.dates];
  const rival = [
    likest(answer, rivals.people, { ...asked, person: true, others: wordsOf(own) }),
    likest(answer, rivals.names, { ...asked, person: false }),
    likest(answer, outside, asked),
  ]
    .filter((likeness) => likeness !== null)
    .toSorted((a, b) => a.rank - b.rank)[0];
  if (accepted !== null && (rival === undefined || accepted.rank < rival.rank)) {
    return {
      correct: true,
      reason: `This is “${accepted.variant}”, ${accepted.because}.`,
      matched: accepted.variant,
    };
  }
  if (accepted !== null)
    return wrong(`This could also mean “${rival?.variant}”: more is needed to tell them apart.`);
  if (rival !== undefined) return wrong(`This is “${rival.variant}”, which is not what is asked for.`);
  const number = likest(answer, rivals.numbers, asked);
  if (number !== null) return wrong(`“${number.variant}” is the number of something else in the article.`);
  return wrong(whyWrong(readPhrase(answer), variants.map(readPhrase)));
}
