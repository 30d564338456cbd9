import type { QuizItem } from '../model.js';
import { optionLetter } from '../quiz/option-letter.js';
import { asChoice } from './item/as-choice.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import type { Writer } from './writer.js';

/** Aiken, https://docs.moodle.org/en/Aiken_format: one line per text and nothing to escape with. */
export const aiken: Writer = {
  format: 'aiken',
  label: 'Aiken',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  settings: [],
  lacks: ['the evidence', 'explanations', 'the source', 'points', 'tags'],
  write(quiz) {
    const { written, lossReport } = sortOut(quiz, question);
    const text = written.join('\n\n');
    return { bytes: new TextEncoder().encode(text === '' ? '' : `${text}\n`), lossReport };
  },
};

function question(quizItem: QuizItem): Outcome<string> {
  const choice = asChoice(quizItem, 'Aiken');
  if (typeof choice === 'string') return { refused: choice };
  const { stem } = quizItem.item;
  if (choice.options.length > 26) return { refused: 'Aiken has letters for 26 options.' };
  if ([stem, ...choice.options].some((text) => /[\r\n]/.test(text)))
    return { refused: 'Aiken puts each question and option on one line, and this one has a line break.' };
  // Moodle takes `U.S. troops left …` for option U, and a line of one letter for nothing.
  if (/^[A-Za-z][).]|^ANSWER:|^.?$/u.test(stem.trim()))
    return {
      refused: `Aiken would take a question that begins “${stem.slice(0, 7)}” for something else. Reword it.`,
    };
  const options = choice.options.map((option, index) => `${optionLetter(index)}) ${option}`);
  const lines = [stem, ...options, `ANSWER: ${optionLetter(choice.keyIndex)}`];
  return { written: lines.join('\n'), change: choice.change };
}
