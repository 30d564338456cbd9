import { type AnswerForm, formOf } from './answer-form.js';
import { atChoice, choicesOf, type LintCheck } from './lint-check.js';

const NAMES: Readonly<Record<AnswerForm, string>> = {
  amount: 'a number',
  date: 'a date',
  year: 'a year',
  vague: 'an amount',
  words: 'neither a number nor a date',
};

/** A year fits among amounts and dates, "none" and "several" fit anywhere. */
const fits = (form: AnswerForm, among: AnswerForm): boolean =>
  form === among || form === 'vague' || (form === 'year' && among !== 'words');

/** A number among names, a name among dates. */
export const mixedKinds: LintCheck = {
  check: 'B2',
  name: 'mixed-kinds',
  severity: 'fault',
  find(item) {
    if (item.distractors.length === 0) return [];
    const choices = choicesOf(item).filter((choice) => choice.trim() !== '');
    const forms = choices.map(formOf);
    const wanted = (['amount', 'date', 'words', 'year'] as const).find(
      (form) => 2 * forms.filter((other) => fits(other, form) && other !== 'vague').length > forms.length,
    );
    if (wanted === undefined) {
      const kinds = new Set(forms.filter((form) => form !== 'vague' && form !== 'year'));
      return kinds.size < 2
        ? []
        : [atChoice(0, 'The options are of different kinds: numbers, dates, words.')];
    }
    return choicesOf(item).flatMap((choice, place) => {
      const form = formOf(choice);
      if (choice.trim() === '' || fits(form, wanted)) return [];
      return [
        atChoice(
          place,
          `“${choice}” is ${NAMES[form]} among options that are ${NAMES[wanted].replace(/^an? /, '')}s.`,
        ),
      ];
    });
  },
};
