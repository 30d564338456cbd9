import type { Form, QuizItem } from '../model.js';
import { makeForm, OWN_ORDER } from '../quiz/make-form.js';
import { optionLetter } from '../quiz/option-letter.js';
import { type Outcome, sortOut } from './item/sort-out.js';
import { writeCsv } from './sheet/write-csv.js';
import type { Writer } from './writer.js';

const HEADER = ['Key', 'Question', 'Response', 'Points'];
/** The largest of ZipGrade's own answer sheets. */
const MAX_QUESTIONS = 100;
const MAX_OPTIONS = 5;

/**
 * The answer key for ZipGrade's camera: one key per form. All forms given go into one file, since each import
 * replaces all keys of a quiz; give one form to get its key alone.
 * https://support.zipgrade.com/hc/en-us/articles/37271000797453
 */
export const zipgrade: Writer = {
  format: 'zipgrade',
  label: 'ZipGrade answer key',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  settings: ['forms'],
  lacks: ['all but the letters and points: print the questions from the worksheet'],
  write(quiz, { forms = [makeForm(quiz, OWN_ORDER, '')] }) {
    const { written, lossReport } = sortOut(quiz, (quizItem) => onSheet(quizItem, forms));
    const rows = forms.flatMap((form) => keyRows(form, new Set(written)));
    return { bytes: writeCsv([HEADER, ...rows]), lossReport };
  },
};

/** The id of an item that an answer sheet can take, on every form. */
function onSheet({ item, ask }: QuizItem, forms: readonly Form[]): Outcome<string> {
  if (ask === 'recall')
    return { refused: 'Answer sheets have bubbles only; grade this typed answer by hand.' };
  if (item.options.length > MAX_OPTIONS)
    return {
      refused: `ZipGrade sheets have ${MAX_OPTIONS} bubbles; this question has ${item.options.length} options.`,
    };
  const places = forms.map((form) => form.items.find(({ quizItem }) => quizItem.item.id === item.id));
  if (places.some((place) => place === undefined || place.keyIndex === -1))
    return { refused: 'It has no answer on at least one form.' };
  if (places.some((place) => (place?.number ?? 0) > MAX_QUESTIONS))
    return { refused: `ZipGrade sheets end at question ${MAX_QUESTIONS}.` };
  return { written: item.id };
}

function keyRows({ letter, items }: Form, taken: ReadonlySet<string>): (string | number)[][] {
  return items
    .filter(({ quizItem }) => taken.has(quizItem.item.id))
    .map(({ number, keyIndex, quizItem }) => [letter, number, optionLetter(keyIndex), quizItem.points]);
}
